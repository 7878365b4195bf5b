package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import java.util.List;

/**
 * An activity to choose.
 *
 * @param programs how many there are
 */
public record ActivityChoice(String key, String label, int programs) {
    /** Activities without a program are left out. */
    static List<ActivityChoice> of(List<PublishedRevision> published, Activities activities) {
        return activities.activities().stream()
                .map(activity -> new ActivityChoice(activity.key(), activity.label(), (int) published.stream()
                        .filter(revision -> activity.isOf(revision.document()))
                        .count()))
                .filter(choice -> choice.programs() > 0)
                .toList();
    }
}
