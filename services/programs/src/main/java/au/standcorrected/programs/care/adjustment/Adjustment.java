package au.standcorrected.programs.care.adjustment;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Flare;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that a practitioner has changed of a program for one person.
 *
 * <p>What is left out or swapped is so in every phase and on a flare day, since the reason lies in the person; a dosage
 * is meant for the phase that it was chosen for. An exercise that a later revision no longer plans is passed over.
 *
 * @param phase for which the dosages are
 * @param brought the exercises that come in from outside of the program, as they were described that day
 */
public record Adjustment(String phase, List<AdjustedExercise> exercises, List<ExerciseDocument> brought) {
    public Adjustment {
        exercises = List.copyOf(exercises);
        brought = List.copyOf(brought);
    }

    /** The program as this person follows it in one of its phases. */
    public AdjustedProgram applyTo(ProgramDocument document, Phase followed) {
        Map<String, AdjustedExercise> changes =
                exercises.stream().collect(Collectors.toMap(AdjustedExercise::exercise, Function.identity()));
        Set<String> own = new HashSet<>();
        followed.plan().stream()
                .filter(planned -> !changes.containsKey(planned.exercise()))
                .forEach(planned -> own.add(planned.exercise()));
        List<PlannedExercise> plan = new ArrayList<>();
        for (PlannedExercise planned : followed.plan()) {
            Optional<AdjustedExercise> change = Optional.ofNullable(changes.get(planned.exercise()));
            if (change.isEmpty()) {
                plan.add(planned);
            } else {
                // What comes in for another may be planned by this phase anyway: then once is enough.
                adjusted(planned, change.get(), followed)
                        .filter(inPlan -> own.add(inPlan.exercise()))
                        .ifPresent(plan::add);
            }
        }
        Phase phase = new Phase(
                followed.key(),
                followed.title(),
                followed.fromWeek(),
                followed.toWeek(),
                followed.goal(),
                followed.criteria(),
                plan);
        return new AdjustedProgram(document.with(described(document), flare(document, changes)), phase);
    }

    /** Whether this person is not to do the exercise: it is left out, or another one stands in its place. */
    boolean takesOut(String exercise) {
        return exercises.stream()
                .anyMatch(one -> one.exercise().equals(exercise) && (one.leftOut() || one.instead() != null));
    }

    private Optional<PlannedExercise> adjusted(PlannedExercise planned, AdjustedExercise change, Phase followed) {
        if (change.leftOut()) {
            return Optional.empty();
        }
        boolean swapped = change.instead() != null;
        String note = change.note() != null || swapped ? change.note() : planned.note();
        String exercise = change.instead() == null ? planned.exercise() : change.instead();
        AdjustedDosage dosage = change.dosage();
        return Optional.of(
                dosage == null || !followed.key().equals(phase)
                        ? new PlannedExercise(exercise, planned.blocks(), planned.dosage(), note)
                        : new PlannedExercise(exercise, dosage.blocksFor(planned), dosage.over(planned), note));
    }

    private List<ExerciseDocument> described(ProgramDocument document) {
        List<ExerciseDocument> all = new ArrayList<>(document.exercises());
        brought.stream()
                .filter(exercise -> document.exercise(exercise.slug()).isEmpty())
                .forEach(all::add);
        return all;
    }

    private static Flare flare(ProgramDocument document, Map<String, AdjustedExercise> changes) {
        Set<String> gentle = new LinkedHashSet<>();
        for (String exercise : document.flare().exercises()) {
            AdjustedExercise change = changes.get(exercise);
            if (change == null) {
                gentle.add(exercise);
            } else if (!change.leftOut()) {
                gentle.add(change.instead() == null ? exercise : change.instead());
            }
        }
        return new Flare(document.flare().text(), List.copyOf(gentle));
    }
}
