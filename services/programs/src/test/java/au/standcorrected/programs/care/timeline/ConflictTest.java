package au.standcorrected.programs.care.timeline;

import static au.standcorrected.programs.care.timeline.ProgramFixture.followed;
import static au.standcorrected.programs.care.timeline.ProgramFixture.goingEasyOn;
import static au.standcorrected.programs.care.timeline.ProgramFixture.inPhase;
import static au.standcorrected.programs.care.timeline.ProgramFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);

    private final FollowedProgram desk = followed("desk", DAY, planned("figure-4", 3, "desk"));
    private final FollowedProgram hips =
            goingEasyOn(followed("hips", DAY, planned("clam", 7, "morning")), "strengthen", "figure-4");

    @Test
    void isShownAndLeftOutUntilTheMemberChooses() {
        DayPlan day = DayPlan.of(DAY, List.of(desk, hips), Map.of());
        assertThat(day.blocks()).containsExactly(Block.MORNING);
        assertThat(day.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.exercise().slug()).isEqualTo("figure-4");
            assertThat(conflict.asking().enrolment()).isEqualTo(desk.enrolment());
            assertThat(conflict.advising().enrolment()).isEqualTo(hips.enrolment());
            assertThat(conflict.keep()).isNull();
        });
    }

    @Test
    void isDoneAllTheSameOrLeftOutAsTheyChose() {
        Conflict.Key key = new Conflict.Key("figure-4", desk.enrolment(), hips.enrolment());
        DayPlan kept = DayPlan.of(DAY, List.of(desk, hips), Map.of(key, true));
        assertThat(kept.items(Block.DESK)).singleElement().satisfies(item -> assertThat(item.despite())
                .hasSize(1));
        DayPlan left = DayPlan.of(DAY, List.of(desk, hips), Map.of(key, false));
        assertThat(left.blocks()).containsExactly(Block.MORNING);
        assertThat(left.conflicts())
                .as("the choice can be changed")
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.keep()).isFalse());
    }

    @Test
    void isThereOnDaysWithoutTheExerciseToo() {
        assertThat(DayPlan.of(DAY.plusDays(1), List.of(desk, hips), Map.of()).conflicts())
                .hasSize(1);
    }

    @Test
    void endsWithThePhaseInWhichItMayComeBack() {
        FollowedProgram later = inPhase(hips, "strengthen");
        DayPlan day = DayPlan.of(DAY, List.of(desk, later), Map.of());
        assertThat(day.conflicts()).isEmpty();
        assertThat(day.blocks()).containsExactly(Block.MORNING, Block.DESK);
    }

    @Test
    void isNoneWhenTheCarefulProgramAsksForItItself() {
        FollowedProgram both =
                goingEasyOn(followed("both", DAY, planned("figure-4", 7, "morning")), "always", "figure-4");
        assertThat(DayPlan.of(DAY, List.of(desk, both), Map.of()).conflicts()).isEmpty();
    }
}
