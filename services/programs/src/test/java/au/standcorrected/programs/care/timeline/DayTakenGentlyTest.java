package au.standcorrected.programs.care.timeline;

import static au.standcorrected.programs.care.timeline.ProgramFixture.followed;
import static au.standcorrected.programs.care.timeline.ProgramFixture.goingEasyOn;
import static au.standcorrected.programs.care.timeline.ProgramFixture.onABadDay;
import static au.standcorrected.programs.care.timeline.ProgramFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DayTakenGentlyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);

    private final FollowedProgram hips =
            onABadDay(followed("hips", DAY, planned("bridge", 7, "morning", "evening")), "bridge", "breathe", "walk");
    private final FollowedProgram back =
            onABadDay(followed("back", DAY, planned("clam", 7, "desk")), "breathe", "clam");

    @Test
    void isOneShortSetOfWhatTheProgramsNameForItEachExerciseOnce() {
        DayPlan day = DayPlan.easedTo(DayChoice.GENTLE, DAY, List.of(hips, back));
        assertThat(day.blocks()).containsExactly(Block.GENTLE);
        assertThat(day.items(Block.GENTLE).stream().map(item -> item.exercise().slug()))
                .containsExactly("bridge", "breathe", "clam");
        assertThat(day.items(Block.GENTLE))
                .allSatisfy(item -> assertThat(item.dosage().sets()).isEqualTo(1));
    }

    @Test
    void asksForNoMoreThanTheFirstPhaseDoes() {
        DayPlan day = DayPlan.easedTo(DayChoice.GENTLE, DAY, List.of(hips));
        assertThat(day.items(Block.GENTLE).get(0).dosage().repetitions()).isEqualTo(10);
        assertThat(day.items(Block.GENTLE).get(1).dosage().minutes()).isEqualTo(5);
    }

    @Test
    void orIsAWalkOrARest() {
        DayPlan walk = DayPlan.easedTo(DayChoice.WALK, DAY, List.of(hips, back));
        assertThat(walk.items(Block.GENTLE).stream().map(item -> item.exercise().slug()))
                .containsExactly("walk");
        assertThat(walk.items(Block.GENTLE).get(0).dosage().minutes()).isEqualTo(10);
        assertThat(DayPlan.easedTo(DayChoice.REST, DAY, List.of(hips)).blocks()).isEmpty();
    }

    @Test
    void keepsTheBlocksThatWereDoneBefore() {
        DayPlan asPlanned = DayPlan.of(DAY, List.of(hips), Map.of());
        DayPlan day = DayPlan.easedTo(DayChoice.GENTLE, DAY, List.of(hips)).withDone(asPlanned, Set.of(Block.MORNING));
        assertThat(day.blocks()).containsExactly(Block.GENTLE, Block.MORNING);
    }

    @Test
    void leavesOutWhatAnotherProgramSaysToGoEasyOn() {
        FollowedProgram careful =
                onABadDay(goingEasyOn(followed("neck", DAY, planned("plank", 7, "desk")), "always", "bridge"), "plank");
        DayPlan day = DayPlan.easedTo(DayChoice.GENTLE, DAY, List.of(hips, careful));
        assertThat(day.items(Block.GENTLE).stream().map(item -> item.exercise().slug()))
                .doesNotContain("bridge")
                .contains("breathe");
    }
}
