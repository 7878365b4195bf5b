package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which exercises anybody may see moving. The service that shows them keeps to the same rule and has the last word. */
@ApplicationScoped
class FreeFigures {
    /** The exercise that greets people; free whatever the programs show of themselves. */
    static final String FIRST_PAGE = "chair-hip-sequence";

    private final PublishedPrograms programs;

    @Inject
    FreeFigures(PublishedPrograms programs) {
        this.programs = programs;
    }

    boolean hold(String slug) {
        return slug.equals(FIRST_PAGE)
                || programs.all().stream()
                        .flatMap(revision -> revision.document().previewExercises().stream())
                        .map(ExerciseDocument::slug)
                        .anyMatch(slug::equals);
    }
}
