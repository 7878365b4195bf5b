package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A program that fits a person's day.
 *
 * <p>Rated is the fullest day of a phase, on which all its exercises fall together; the first day of a phase is one.
 * Walking is left out of a day's minutes, as people do it on the way to somewhere; a block counts with everything in it
 * but walking. The bounds are the clinic's: more than that is not done for long.
 */
public final class PlanRules {
    public static final int MOST_MINUTES_A_DAY = 45;
    public static final int MOST_MINUTES_A_BLOCK = 25;
    public static final int FEWEST_EXERCISES = 6;
    public static final int MOST_EXERCISES = 12;

    private PlanRules() {}

    /** @param program with its exercises inside */
    public static List<Finding> broken(ProgramDocument program) {
        List<Finding> broken = new ArrayList<>();
        Set<String> planned = new LinkedHashSet<>();
        for (int i = 0; i < program.phases().size(); i++) {
            Phase phase = program.phases().get(i);
            phase.plan().forEach(exercise -> planned.add(exercise.exercise()));
            day(program, phase, "phases[" + i + "].plan", broken);
        }
        if (planned.size() < FEWEST_EXERCISES || planned.size() > MOST_EXERCISES) {
            broken.add(new Finding(
                    "phases",
                    "plan.exercises",
                    "name " + planned.size() + " exercises over all phases; " + FEWEST_EXERCISES + " to "
                            + MOST_EXERCISES + " is what a person learns"));
        }
        return broken;
    }

    /** The minutes of a phase's fullest day without walking, rounded up. */
    public static int minutes(ProgramDocument program, Phase phase) {
        return minutes(phase.plan().stream()
                .mapToInt(
                        planned -> seconds(program, planned) * planned.dosage().timesADay())
                .sum());
    }

    private static void day(ProgramDocument program, Phase phase, String key, List<Finding> broken) {
        int day = minutes(program, phase);
        if (day > MOST_MINUTES_A_DAY) {
            broken.add(new Finding(
                    key,
                    "plan.day",
                    "asks for " + day + " minutes on the fullest day of '" + phase.key()
                            + "', walking not counted; at most " + MOST_MINUTES_A_DAY + ". The longest: "
                            + longest(program, phase)));
        }
        Map<String, Integer> blocks = new TreeMap<>();
        phase.plan().forEach(planned -> planned.blocks()
                .forEach(block -> blocks.merge(block, seconds(program, planned), Integer::sum)));
        blocks.forEach((block, seconds) -> {
            if (minutes(seconds) > MOST_MINUTES_A_BLOCK) {
                broken.add(new Finding(
                        key,
                        "plan.block",
                        "puts " + minutes(seconds) + " minutes into the block '" + block + "' of '" + phase.key()
                                + "'; at most " + MOST_MINUTES_A_BLOCK));
            }
        });
    }

    private static String longest(ProgramDocument program, Phase phase) {
        return phase.plan().stream()
                .sorted((a, b) -> Integer.compare(daily(program, b), daily(program, a)))
                .limit(3)
                .map(planned -> planned.exercise() + " " + minutes(daily(program, planned)))
                .toList()
                .toString();
    }

    private static int daily(ProgramDocument program, PlannedExercise planned) {
        return seconds(program, planned) * planned.dosage().timesADay();
    }

    private static int seconds(ProgramDocument program, PlannedExercise planned) {
        Optional<ExerciseDocument> exercise = program.exercise(planned.exercise());
        if (exercise.filter(PlanRules::isWalking).isPresent()) {
            return 0;
        }
        return planned.dosage()
                .seconds(exercise.map(ExerciseDocument::secondsPerRepetition).orElse(null));
    }

    /** Not a drill done on the spot or along a bench, such as heel-to-toe steps. */
    private static boolean isWalking(ExerciseDocument exercise) {
        return "aerobic".equals(exercise.category()) && "walking".equals(exercise.position());
    }

    private static int minutes(int seconds) {
        return (seconds + 59) / 60;
    }
}
