package au.standcorrected.programs.content.safety;

import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.RecallKind;
import au.standcorrected.programs.content.recall.Recalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a recall may say: of exercises and programs that we have, and no more than its kind can mean. */
@ApplicationScoped
class RecallRules {
    private final ExerciseLibrary library;
    private final PublishedPrograms programs;
    private final Recalls recalls;

    @Inject
    RecallRules(ExerciseLibrary library, PublishedPrograms programs, Recalls recalls) {
        this.library = library;
        this.programs = programs;
        this.recalls = recalls;
    }

    List<FieldError> broken(RecallRequest wished) {
        List<FieldError> broken = new ArrayList<>();
        String exercise = wished.exercise();
        if (exercise != null && library.find(exercise).isEmpty()) {
            broken.add(new FieldError("exercise", "is not an exercise that we have"));
        }
        if (wished.kind() == RecallKind.EXERCISE_WITHDRAWN) {
            withdrawn(wished, broken);
        } else {
            sign(wished, broken);
        }
        return broken;
    }

    private void withdrawn(RecallRequest wished, List<FieldError> broken) {
        String exercise = wished.exercise();
        if (exercise == null) {
            broken.add(new FieldError("exercise", "is needed: which one is withdrawn"));
        }
        if (!wished.named().isEmpty()) {
            broken.add(new FieldError("programs", "cannot be chosen: an exercise is withdrawn from all of them"));
        }
        if (wished.level() != null) {
            broken.add(new FieldError("level", "goes with a new warning sign"));
        }
        String instead = wished.instead();
        if (instead == null) {
            return;
        }
        Optional<ExerciseDocument> comesIn = library.find(instead);
        if (comesIn.isEmpty()) {
            broken.add(new FieldError("instead", "is not an exercise that we have"));
        } else if (instead.equals(exercise)) {
            broken.add(new FieldError("instead", "is what is withdrawn"));
        } else if (recalls.withdrawing(instead).isPresent()) {
            broken.add(new FieldError("instead", "has been withdrawn"));
        } else if (exercise != null
                && library.find(exercise)
                        .filter(out -> !comesIn.get().takesTheDosageOf(out))
                        .isPresent()) {
            broken.add(new FieldError("instead", "cannot be done in the same dosage"));
        }
    }

    private void sign(RecallRequest wished, List<FieldError> broken) {
        if ((wished.exercise() == null) == wished.named().isEmpty()) {
            broken.add(new FieldError("programs", "or an exercise: exactly one of them says where the sign belongs"));
        }
        if (wished.instead() != null) {
            broken.add(new FieldError("instead", "goes with an exercise that is withdrawn"));
        }
        for (int i = 0; i < wished.named().size(); i++) {
            String program = wished.named().get(i);
            if (programs.current(program).or(() -> programs.archived(program)).isEmpty()) {
                broken.add(new FieldError("programs[" + i + "]", "is not one of our programs"));
            }
        }
    }
}
