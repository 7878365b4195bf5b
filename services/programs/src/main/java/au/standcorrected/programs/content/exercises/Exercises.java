package au.standcorrected.programs.content.exercises;

import au.standcorrected.programs.content.document.ProgramDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The exercise library. */
@ApplicationScoped
public class Exercises implements PanacheRepositoryBase<Exercise, String> {
    /**
     * The program with just the exercises that it may need: its own copy of each where it has one, the library's
     * otherwise.
     */
    public ProgramDocument inlinedInto(ProgramDocument document) {
        return document.inlining(
                slug -> document.exercise(slug).or(() -> findByIdOptional(slug).map(Exercise::document)));
    }
}
