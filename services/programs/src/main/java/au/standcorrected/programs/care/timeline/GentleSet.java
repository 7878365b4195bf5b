package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;

/**
 * How much of an exercise on a day that hurts more than usual. The exercises are those that a program names for such a
 * day; of those that its first phase plans too, one set as planned there. The others in amounts below any first phase of
 * ours: five easy repetitions, five minutes of breathing, ten of walking. These are usual clinical practice and no
 * trial's numbers; a practitioner may set others.
 */
final class GentleSet {
    private static final int REPETITIONS = 5;
    private static final double BREATHING_MINUTES = 5;
    private static final double WALKING_MINUTES = 10;

    private GentleSet() {}

    static Dosage dosage(FollowedProgram program, ExerciseDocument exercise) {
        return program.document().phases().get(0).plan().stream()
                .filter(planned -> planned.exercise().equals(exercise.slug()))
                .map(PlannedExercise::dosage)
                .map(GentleSet::once)
                .findFirst()
                .orElseGet(() -> usual(exercise));
    }

    private static Dosage once(Dosage planned) {
        return new Dosage(
                1,
                planned.repetitions(),
                planned.holdSeconds(),
                planned.minutes(),
                planned.side(),
                1,
                7,
                0,
                planned.tempo(),
                null,
                planned.note());
    }

    private static Dosage usual(ExerciseDocument exercise) {
        return switch (exercise.category()) {
            case "breathing" -> minutes(BREATHING_MINUTES);
            case "aerobic" -> minutes(WALKING_MINUTES);
            default -> new Dosage(1, REPETITIONS, null, null, Dosage.Side.BOTH, 1, 7, 0, null, null, null);
        };
    }

    private static Dosage minutes(double minutes) {
        return new Dosage(1, null, null, minutes, Dosage.Side.BOTH, 1, 7, 0, null, null, null);
    }
}
