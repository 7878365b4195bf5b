package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a day asks for, merged over all programs that a member follows.
 *
 * <p>An exercise that several programs share is done once: with the dosage and on the days of the one started first. To
 * add the days of the others would train a muscle more often than any of them asks for. Where one program says to go easy
 * on what another asks for, the member chooses; until they have, it is left out.
 */
public final class DayPlan {
    private static final String WALKING = "aerobic";

    private final LocalDate date;
    private final Map<Block, List<PlannedItem>> blocks = new EnumMap<>(Block.class);
    private final Map<Conflict.Key, Conflict> conflicts = new LinkedHashMap<>();
    private final boolean firstDay;

    private DayPlan(LocalDate date, boolean firstDay) {
        this.date = date;
        this.firstDay = firstDay;
    }

    /**
     * @param followed in the order in which they were started
     * @param kept what the member has chosen where programs disagree: true to do it all the same
     */
    public static DayPlan of(LocalDate date, List<FollowedProgram> followed, Map<Conflict.Key, Boolean> kept) {
        List<FollowedProgram> begun = begun(date, followed);
        DayPlan plan = empty(date, begun);
        for (FollowedProgram program : begun) {
            for (PlannedExercise planned : program.phase().plan()) {
                plan.add(program, planned, begun, kept);
            }
        }
        return plan;
    }

    /** The day of someone whom it hurts more than usual: what their programs name for that, once, whenever they like. */
    public static DayPlan easedTo(DayChoice choice, LocalDate date, List<FollowedProgram> followed) {
        List<FollowedProgram> begun = begun(date, followed);
        DayPlan plan = empty(date, begun);
        if (choice == DayChoice.REST) {
            return plan;
        }
        Set<String> added = new LinkedHashSet<>();
        for (FollowedProgram program : begun) {
            for (String slug : program.document().flare().exercises()) {
                program.document()
                        .exercise(slug)
                        .filter(exercise -> exercise.category().equals(WALKING) == (choice == DayChoice.WALK))
                        .filter(exercise -> choice == DayChoice.WALK ? added.isEmpty() : !saidAgainst(exercise, begun))
                        .filter(exercise -> added.add(exercise.slug()))
                        .ifPresent(exercise -> plan.put(
                                Block.GENTLE,
                                new PlannedItem(
                                        program,
                                        exercise,
                                        GentleSet.dosage(program, exercise),
                                        null,
                                        List.of(),
                                        List.of())));
            }
        }
        return plan;
    }

    /** This day, with the blocks of another plan that were done already. */
    public DayPlan withDone(DayPlan other, Set<Block> done) {
        other.blocks.forEach((block, items) -> {
            if (done.contains(block)) {
                blocks.putIfAbsent(block, items);
            }
        });
        return this;
    }

    private static DayPlan empty(LocalDate date, List<FollowedProgram> begun) {
        return new DayPlan(
                date, begun.stream().allMatch(program -> program.startedOn().equals(date)));
    }

    private static List<FollowedProgram> begun(LocalDate date, List<FollowedProgram> followed) {
        return followed.stream()
                .filter(program -> !program.startedOn().isAfter(date))
                .toList();
    }

    private static boolean saidAgainst(ExerciseDocument exercise, List<FollowedProgram> begun) {
        return begun.stream()
                .anyMatch(program -> program.caution(exercise.slug()).isPresent());
    }

    private void add(
            FollowedProgram program,
            PlannedExercise planned,
            List<FollowedProgram> begun,
            Map<Conflict.Key, Boolean> kept) {
        List<FollowedProgram> asking =
                begun.stream().filter(other -> other.names(planned.exercise())).toList();
        Optional<ExerciseDocument> exercise = program.document().exercise(planned.exercise());
        boolean another = !asking.get(0).equals(program);
        if (another || exercise.isEmpty()) {
            return;
        }
        List<Conflict> against = against(exercise.get(), program, begun, kept);
        against.forEach(conflict -> conflicts.put(conflict.key(), conflict));
        Dosage dosage = planned.dosage();
        if (!against.stream().allMatch(Conflict::kept)
                || !TrainingDays.include(date, program.startedOn(), dosage.daysAWeek())) {
            return;
        }
        PlannedItem item = new PlannedItem(
                program, exercise.get(), dosage, planned.note(), asking.subList(1, asking.size()), against);
        new LinkedHashSet<>(planned.blocks()).forEach(key -> Block.of(key).ifPresent(block -> put(block, item)));
    }

    /** Of the programs that do not ask for it themselves. */
    private static List<Conflict> against(
            ExerciseDocument exercise,
            FollowedProgram asking,
            List<FollowedProgram> begun,
            Map<Conflict.Key, Boolean> kept) {
        List<Conflict> against = new ArrayList<>();
        for (FollowedProgram other : begun) {
            if (!other.names(exercise.slug())) {
                other.caution(exercise.slug()).ifPresent(caution -> {
                    @Nullable
                    Boolean chosen = kept.get(new Conflict.Key(exercise.slug(), asking.enrolment(), other.enrolment()));
                    against.add(new Conflict(exercise, asking, other, caution, chosen));
                });
            }
        }
        return List.copyOf(against);
    }

    private void put(Block block, PlannedItem item) {
        blocks.computeIfAbsent(block, none -> new ArrayList<>()).add(item);
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

    /** Where the programs disagree, on whatever days of the week; decided and undecided. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts.values());
    }

    /** How long a block takes, in whole minutes, rounded up. */
    public int minutes(Block block) {
        int seconds = items(block).stream().mapToInt(PlannedItem::seconds).sum();
        return (seconds + 59) / 60;
    }

    /** What to have at hand for a block, each thing once; empty when it takes nothing. */
    public List<String> equipment(Block block) {
        return items(block).stream()
                .flatMap(item -> item.exercise().equipmentNeeded().stream())
                .distinct()
                .toList();
    }
}
