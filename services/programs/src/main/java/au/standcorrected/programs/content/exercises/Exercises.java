package au.standcorrected.programs.content.exercises;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The exercise library. */
@ApplicationScoped
public class Exercises implements PanacheRepositoryBase<Exercise, String> {
    /**
     * The program with just the exercises that it names: its own copy of each where it has one, the library's otherwise.
     * What neither has is left out, for {@code DocumentRules} to name.
     */
    public ProgramDocument inlinedInto(ProgramDocument document) {
        List<ExerciseDocument> inlined = new ArrayList<>();
        for (String slug : document.exercisesNamed()) {
            Optional<ExerciseDocument> own = document.exercise(slug);
            own.or(() -> findByIdOptional(slug).map(Exercise::document)).ifPresent(inlined::add);
        }
        return document.withExercises(inlined);
    }
}
