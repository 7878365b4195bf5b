package au.standcorrected.programs.care.adjustment;

import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How one exercise differs between two plans, in words.
 *
 * @param before null for an exercise that is new
 * @param after null for one that is not done any more
 */
public record PlanChange(String exercise, String name, @Nullable String before, @Nullable String after) {

    /** What is different, in the order of the later plan; what has gone comes last. */
    public static List<PlanChange> between(AdjustedProgram before, AdjustedProgram after) {
        Map<String, String> earlier = words(before);
        Map<String, String> later = words(after);
        List<PlanChange> changes = new ArrayList<>();
        later.forEach((exercise, words) -> {
            String was = earlier.get(exercise);
            if (!words.equals(was)) {
                changes.add(new PlanChange(exercise, name(after, exercise), was, words));
            }
        });
        earlier.forEach((exercise, words) -> {
            if (!later.containsKey(exercise)) {
                changes.add(new PlanChange(exercise, name(before, exercise), words, null));
            }
        });
        return changes;
    }

    private static Map<String, String> words(AdjustedProgram program) {
        Map<String, String> words = new LinkedHashMap<>();
        program.phase().plan().forEach(planned -> words.put(planned.exercise(), words(planned)));
        return words;
    }

    private static String words(PlannedExercise planned) {
        String days = planned.dosage().daysAWeek() == 7
                ? "every day"
                : planned.dosage().daysAWeek() == 1
                        ? "once a week"
                        : planned.dosage().daysAWeek() + " days a week";
        String blocks = planned.blocks().stream()
                .map(key -> Block.of(key)
                        .map(block -> block.title().toLowerCase(Locale.ROOT))
                        .orElse(key))
                .collect(Collectors.joining(" and "));
        return planned.dosage().text() + ", " + days + ", " + blocks;
    }

    private static String name(AdjustedProgram program, String exercise) {
        return program.document().exercise(exercise).map(ExerciseDocument::name).orElse(exercise);
    }
}
