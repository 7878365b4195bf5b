package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a day asks for, merged over all programs that a member follows.
 *
 * <p>An exercise that several programs share is done once: with the dosage and on the days of the one started first. To
 * add the days of the others would train a muscle more often than any of them asks for.
 */
public final class DayPlan {
    private final LocalDate date;
    private final Map<Block, List<PlannedItem>> blocks = new EnumMap<>(Block.class);
    private final boolean firstDay;

    private DayPlan(LocalDate date, boolean firstDay) {
        this.date = date;
        this.firstDay = firstDay;
    }

    /** @param followed in the order in which they were started */
    public static DayPlan of(LocalDate date, List<FollowedProgram> followed) {
        List<FollowedProgram> begun = followed.stream()
                .filter(program -> !program.startedOn().isAfter(date))
                .toList();
        DayPlan plan = new DayPlan(
                date, begun.stream().allMatch(program -> program.startedOn().equals(date)));
        for (FollowedProgram program : begun) {
            for (PlannedExercise planned : program.phase().plan()) {
                plan.add(program, planned, begun);
            }
        }
        return plan;
    }

    private void add(FollowedProgram program, PlannedExercise planned, List<FollowedProgram> begun) {
        List<FollowedProgram> asking =
                begun.stream().filter(other -> other.names(planned.exercise())).toList();
        Optional<ExerciseDocument> exercise = program.document().exercise(planned.exercise());
        boolean another = !asking.get(0).equals(program);
        if (another
                || exercise.isEmpty()
                || !TrainingDays.include(
                        date, program.startedOn(), planned.dosage().daysAWeek())) {
            return;
        }
        PlannedItem item = new PlannedItem(
                program, exercise.get(), planned.dosage(), planned.note(), asking.subList(1, asking.size()));
        new LinkedHashSet<>(planned.blocks()).forEach(key -> Block.of(key)
                .ifPresent(block ->
                        blocks.computeIfAbsent(block, none -> new ArrayList<>()).add(item)));
    }

    public LocalDate date() {
        return date;
    }

    /** Whether all that is followed was started that day. */
    public boolean firstDay() {
        return firstDay;
    }

    /** The blocks that have something in them, in the order of the day. */
    public List<Block> blocks() {
        return List.copyOf(blocks.keySet());
    }

    public List<PlannedItem> items(Block block) {
        return List.copyOf(blocks.getOrDefault(block, List.of()));
    }

    /** How long a block takes, in whole minutes, rounded up. */
    public int minutes(Block block) {
        int seconds = items(block).stream().mapToInt(PlannedItem::seconds).sum();
        return (seconds + 59) / 60;
    }
}
