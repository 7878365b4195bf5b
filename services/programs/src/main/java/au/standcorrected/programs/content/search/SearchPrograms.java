package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.activities.Activity;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.search.SearchSignals.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds programs by words, a part of the body and an activity. */
@ApplicationScoped
public class SearchPrograms {
    /** In characters; longer than anybody's question, short enough to cost nothing. */
    public static final int LONGEST_QUESTION = 100;

    private final PublishedPrograms programs;
    private final SearchSignals signals;
    private final SearchWords words = SearchWords.shipped();

    @Inject
    SearchPrograms(PublishedPrograms programs, SearchSignals signals) {
        this.programs = programs;
        this.signals = signals;
    }

    /**
     * The programs that fit, best first; without words all that fit, from the head down.
     *
     * @param activity null for any
     */
    public Answer find(String asked, @Nullable Region region, @Nullable Activity activity) {
        String question = PlainWords.of(asked);
        Stream<PublishedRevision> found = question.isEmpty() ? programs.all().stream() : byWords(question);
        return new Answer(
                found.filter(revision -> fits(revision.document(), region, activity))
                        .toList(),
                words.urgent(question));
    }

    private Stream<PublishedRevision> byWords(String question) {
        Found found = signals.of(question);
        return Ranking.of(found.programs(), found.hits(), found.sayings()).stream()
                .map(programs::current)
                .flatMap(Optional::stream);
    }

    private static boolean fits(ProgramDocument program, @Nullable Region region, @Nullable Activity activity) {
        return (region == null || program.region() == region) && (activity == null || activity.isOf(program));
    }

    /** @param urgent whether the words may be of an emergency */
    public record Answer(List<PublishedRevision> programs, boolean urgent) {}
}
