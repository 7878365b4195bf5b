package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** Which exercises anybody may see moving. The service that shows them keeps to the same rule and has the last word. */
@ApplicationScoped
class FreeFigures {
    /** The exercise that greets people; free whatever the programs show of themselves. */
    static final String FIRST_PAGE = "chair-hip-sequence";

    private final PublishedPrograms programs;
    private final StandingRecalls recalls;

    @Inject
    FreeFigures(PublishedPrograms programs, StandingRecalls recalls) {
        this.programs = programs;
        this.recalls = recalls;
    }

    boolean hold(String slug) {
        return !recalls.now().withdraws(slug) && (slug.equals(FIRST_PAGE) || shown().anyMatch(slug::equals));
    }

    /** The exercise that greets people, or another one when that is withdrawn. */
    String first() {
        return hold(FIRST_PAGE)
                ? FIRST_PAGE
                : shown().filter(this::hold).findFirst().orElse(FIRST_PAGE);
    }

    private Stream<String> shown() {
        return programs.all().stream()
                .flatMap(revision -> revision.document().previewExercises().stream())
                .map(ExerciseDocument::slug);
    }
}
