package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.activities.Activity;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.regions.RegionIntros.Intro;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of the body or an activity: what may need help at once, its programs and its exercises.
 *
 * @param emergency the emergency signs of all its programs, each kind once; none where the programs are of too many parts
 * @param regions its programs by part of the body
 * @param exercises none for an activity
 */
public record TopicPage(
        String label,
        String text,
        Collection<WarningSign> emergency,
        List<RegionGroup> regions,
        List<ExerciseCard> exercises) {
    static TopicPage of(Intro intro, List<PublishedRevision> published, ExerciseLibrary library, Recalled recalled) {
        List<PublishedRevision> here = published.stream()
                .filter(revision -> revision.document().region() == intro.region())
                .toList();
        return new TopicPage(
                intro.region().label(),
                intro.text(),
                signs(here.stream()
                        .map(PublishedRevision::document)
                        .map(recalled::applyTo)
                        .toList()),
                RegionGroup.of(here),
                library.all().stream()
                        .filter(exercise -> exercise.region() == intro.region())
                        .filter(exercise -> !recalled.withdraws(exercise.slug()))
                        .map(ExerciseCard::of)
                        .toList());
    }

    static TopicPage of(Activity activity, List<PublishedRevision> published) {
        List<PublishedRevision> here = published.stream()
                .filter(revision -> activity.isOf(revision.document()))
                .toList();
        return new TopicPage(activity.label(), activity.text(), List.of(), RegionGroup.of(here), List.of());
    }

    public int programs() {
        return regions.stream().mapToInt(region -> region.programs().size()).sum();
    }

    /** The programs say the same sign in their own words; on one page it stands once. */
    private static Collection<WarningSign> signs(List<ProgramDocument> programs) {
        Map<String, WarningSign> signs = new LinkedHashMap<>();
        programs.forEach(
                program -> program.warningSigns().emergency().forEach(sign -> signs.putIfAbsent(sign.id(), sign)));
        return signs.values();
    }
}
