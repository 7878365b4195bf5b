package au.standcorrected.programs.care.adjustment;

import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a practitioner may ask for: exercises that we have, in dosages that the plan format allows. */
@ApplicationScoped
public class AdjustmentRules {
    private final ExerciseLibrary library;
    private final StandingRecalls recalls;
    private final Validator validator;

    @Inject
    AdjustmentRules(ExerciseLibrary library, StandingRecalls recalls, Validator validator) {
        this.library = library;
        this.recalls = recalls;
        this.validator = validator;
    }

    /** What came of a wish: the adjustment, or all that is wrong with it. */
    public record Checked(Adjustment adjustment, List<FieldError> broken) {}

    /** @param phase key of the phase that the dosages are for */
    public Checked check(ProgramDocument document, String phase, List<AdjustedExercise> wished) {
        List<FieldError> broken = new ArrayList<>();
        List<ExerciseDocument> brought = new ArrayList<>();
        Optional<Phase> chosen = document.phase(phase);
        if (chosen.isEmpty()) {
            broken.add(new FieldError("phase", "is not one of this program's phases"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < wished.size(); i++) {
            AdjustedExercise exercise = wished.get(i);
            String field = "exercises[" + i + "]";
            if (!seen.add(exercise.exercise())) {
                broken.add(new FieldError(field + ".exercise", "is named twice"));
            } else if (document.phases().stream()
                    .noneMatch(one -> planned(one, exercise.exercise()).isPresent())) {
                broken.add(new FieldError(field + ".exercise", "is not part of this program"));
            }
            swap(exercise, field, brought, broken);
            chosen.ifPresent(one -> dosage(one, exercise, field, broken));
        }
        chosen.ifPresent(one -> wholePlan(one, wished, broken));
        return new Checked(new Adjustment(phase, wished, brought), broken);
    }

    private void swap(
            AdjustedExercise exercise, String field, List<ExerciseDocument> brought, List<FieldError> broken) {
        String instead = exercise.instead();
        if (instead == null) {
            return;
        }
        if (exercise.leftOut()) {
            broken.add(new FieldError(field + ".instead", "cannot come in for something that is left out"));
        }
        if (recalls.now().withdraws(instead)) {
            broken.add(new FieldError(field + ".instead", "has been withdrawn"));
        }
        library.find(instead)
                .ifPresentOrElse(
                        brought::add,
                        () -> broken.add(new FieldError(field + ".instead", "is not an exercise that we have")));
    }

    private void dosage(Phase phase, AdjustedExercise exercise, String field, List<FieldError> broken) {
        AdjustedDosage wished = exercise.dosage();
        if (wished == null) {
            return;
        }
        Optional<PlannedExercise> planned = planned(phase, exercise.exercise());
        if (planned.isEmpty()) {
            broken.add(new FieldError(field + ".dosage", "is for an exercise that this phase does not plan"));
            return;
        }
        String of = field + ".dosage.";
        Dosage whole = wished.over(planned.get());
        validator
                .validate(whole)
                .forEach(violation ->
                        broken.add(new FieldError(of + violation.getPropertyPath(), violation.getMessage())));
        if ((whole.repetitions() == null) == (whole.minutes() == null)) {
            broken.add(new FieldError(of + "repetitions", "or minutes: exactly one of them counts"));
        }
        List<String> blocks = wished.blocks() == null ? List.of() : wished.blocks();
        if (blocks.stream().anyMatch(key -> Block.of(key).isEmpty()) || new HashSet<>(blocks).size() < blocks.size()) {
            broken.add(new FieldError(of + "blocks", "should name blocks of the day, each once"));
        }
    }

    private static void wholePlan(Phase phase, List<AdjustedExercise> wished, List<FieldError> broken) {
        Set<String> done = new HashSet<>();
        phase.plan().forEach(planned -> done.add(planned.exercise()));
        wished.stream()
                .filter(one -> one.leftOut() || one.instead() != null)
                .map(AdjustedExercise::exercise)
                .forEach(done::remove);
        for (int i = 0; i < wished.size(); i++) {
            String instead = wished.get(i).instead();
            if (instead != null && planned(phase, wished.get(i).exercise()).isPresent() && !done.add(instead)) {
                broken.add(new FieldError("exercises[" + i + "].instead", "is in the plan already"));
            }
        }
        if (done.isEmpty()) {
            broken.add(new FieldError("exercises", "should leave something to do"));
        }
    }

    private static Optional<PlannedExercise> planned(Phase phase, String exercise) {
        return phase.plan().stream()
                .filter(planned -> planned.exercise().equals(exercise))
                .findFirst();
    }
}
