package au.standcorrected.programs.care.timeline;

import static au.standcorrected.programs.care.timeline.ProgramFixture.followed;
import static au.standcorrected.programs.care.timeline.ProgramFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DayPlanTest {
    // Clocks go forward in Melbourne on 4 October 2026: weeks around it must be as any other.
    private static final LocalDate START = LocalDate.of(2026, 9, 28);

    @Property(tries = 200)
    void everyExerciseOfThePhaseIsDoneOnItsDaysInAnyWeekAndInEachOfItsBlocks(
            @ForAll("plans") List<PlannedExercise> plan, @ForAll @IntRange(min = 0, max = 60) int offset) {
        FollowedProgram program = followed("hips", START, plan.toArray(PlannedExercise[]::new));
        for (PlannedExercise planned : plan) {
            for (String block : planned.blocks()) {
                long times = IntStream.range(offset, offset + 7)
                        .mapToObj(day -> DayPlan.of(START.plusDays(day), List.of(program), Map.of()))
                        .filter(day -> has(day, block, planned.exercise()))
                        .count();
                assertThat(times).isEqualTo(planned.dosage().daysAWeek());
            }
        }
    }

    @Property(tries = 200)
    void noExerciseIsTwiceInABlockHoweverManyProgramsAskForIt(
            @ForAll("plans") List<PlannedExercise> one,
            @ForAll("plans") List<PlannedExercise> two,
            @ForAll @IntRange(min = 0, max = 60) int offset) {
        DayPlan day = DayPlan.of(
                START.plusDays(offset),
                List.of(
                        followed("hips", START, one.toArray(PlannedExercise[]::new)),
                        followed("neck", START.plusDays(3), two.toArray(PlannedExercise[]::new))),
                Map.of());
        for (Block block : day.blocks()) {
            assertThat(day.items(block)).isNotEmpty();
            assertThat(day.items(block).stream().map(item -> item.exercise().slug()))
                    .doesNotHaveDuplicates();
            assertThat(day.minutes(block)).isPositive();
        }
        assertThat(day.blocks()).isSorted();
    }

    @Test
    void aSharedExerciseFollowsTheProgramStartedFirstAndNamesBoth() {
        FollowedProgram first = followed("hips", START, planned("bridge", 7, "morning"));
        FollowedProgram second = followed("back", START, planned("bridge", 7, "morning", "evening"));
        DayPlan day = DayPlan.of(START, List.of(first, second), Map.of());
        assertThat(day.blocks()).containsExactly(Block.MORNING);
        PlannedItem item = day.items(Block.MORNING).get(0);
        assertThat(item.program()).isEqualTo(first);
        assertThat(item.alsoFor()).containsExactly(second);
    }

    @Test
    void aProgramThatIsNotStartedYetAsksForNothing() {
        FollowedProgram tomorrow = followed("hips", START.plusDays(1), planned("bridge", 7, "morning"));
        assertThat(DayPlan.of(START, List.of(tomorrow), Map.of()).blocks()).isEmpty();
    }

    @Test
    void minutesAreThoseOfTheDosageAndOfGettingReady() {
        // 2 sets x 10 x (3 s + 3 s hold) x 2 sides + 30 s rest + 15 s to get ready = 285 s.
        Dosage dosage = new Dosage(2, 10, 3, null, Dosage.Side.EACH, 1, 7, 30, null, null, null);
        FollowedProgram program = followed("hips", START, new PlannedExercise("bridge", List.of("desk"), dosage, null));
        assertThat(DayPlan.of(START, List.of(program), Map.of()).minutes(Block.DESK))
                .isEqualTo(5);
        assertThat(DayPlan.of(START, List.of(program), Map.of()).minutes(Block.EVENING))
                .isZero();
    }

    @Provide
    Arbitrary<List<PlannedExercise>> plans() {
        Arbitrary<String> exercises = Arbitraries.of("bridge", "clam", "walk", "squat", "plank");
        Arbitrary<List<String>> blocks = Arbitraries.of("morning", "desk", "desk-2", "desk-3", "desk-4", "evening")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(4);
        return Combinators.combine(exercises, blocks, Arbitraries.integers().between(1, 7))
                .as((exercise, in, days) -> planned(exercise, days, in.toArray(String[]::new)))
                .list()
                .uniqueElements(PlannedExercise::exercise)
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static boolean has(DayPlan day, String block, String exercise) {
        return day.items(Block.of(block).orElseThrow()).stream()
                .anyMatch(item -> item.exercise().slug().equals(exercise));
    }
}
