package au.standcorrected.programs.care.adherence;

import static au.standcorrected.programs.care.timeline.ProgramFixture.followed;
import static au.standcorrected.programs.care.timeline.ProgramFixture.onABadDay;
import static au.standcorrected.programs.care.timeline.ProgramFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.care.adherence.Adherence.OfExercise;
import au.standcorrected.programs.care.adherence.Adherence.Week;
import au.standcorrected.programs.care.history.Pause;
import au.standcorrected.programs.care.timeline.DayChoice;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdherenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 28); // the clocks change in the week after it
    private static final FollowedProgram HIPS =
            followed("hips", MONDAY, planned("bridge", 3, "morning", "evening"), planned("clam", 7, "morning"));

    @Property(tries = 200)
    void aWholeWeekAsksForTheDaysAWeekTimesTheBlocksWhateverTheMondayIs(
            @ForAll @IntRange(min = 1, max = 7) int bridge,
            @ForAll @IntRange(min = 1, max = 7) int clam,
            @ForAll @IntRange(min = 0, max = 40) int started) {
        LocalDate start = MONDAY.minusDays(started);
        FollowedProgram program =
                followed("hips", start, planned("bridge", bridge, "morning", "evening"), planned("clam", clam, "desk"));
        Adherence adherence =
                Adherence.of(MONDAY, MONDAY.plusDays(20), List.of(since(start, program, null)), MemberDays.NONE);
        assertThat(adherence.weeks())
                .extracting(Week::planned)
                .containsExactly(bridge * 2 + clam, bridge * 2 + clam, bridge * 2 + clam);
    }

    @Property(tries = 300)
    void doneNeverPassesWhatWasPlannedAndBothSumUpTheSameByWeekAndByExercise(
            @ForAll long chance, @ForAll @IntRange(min = 0, max = 60) int days) {
        Random random = new Random(chance);
        Map<LocalDate, Map<String, Integer>> done = new HashMap<>();
        IntStream.rangeClosed(0, days)
                .forEach(day -> done.put(
                        MONDAY.plusDays(day), Map.of("bridge", random.nextInt(4), "clam", random.nextInt(4), "x", 2)));
        LocalDate paused = MONDAY.plusDays(random.nextInt(30));
        Adherence adherence = Adherence.of(
                MONDAY,
                MONDAY.plusDays(days),
                List.of(since(MONDAY, HIPS, new Pause(paused, paused.plusDays(1L + random.nextInt(20))))),
                days(done));
        assertThat(adherence.weeks()).allSatisfy(week -> assertThat(week.done()).isBetween(0, week.planned()));
        assertThat(adherence.exercises())
                .allSatisfy(one -> assertThat(one.done()).isBetween(0, one.planned()));
        assertThat(adherence.weeks().stream().mapToInt(Week::planned).sum())
                .isEqualTo(adherence.exercises().stream()
                        .mapToInt(OfExercise::planned)
                        .sum());
        assertThat(adherence.weeks().stream().mapToInt(Week::done).sum())
                .isEqualTo(adherence.exercises().stream()
                        .mapToInt(OfExercise::done)
                        .sum());
    }

    @Property(tries = 200)
    void aPauseTakesExactlyItsDaysAway(
            @ForAll @IntRange(min = 0, max = 20) int from, @ForAll @IntRange(min = 1, max = 10) int length) {
        FollowedProgram daily = followed("hips", MONDAY, planned("clam", 7, "morning"));
        Pause pause = new Pause(MONDAY.plusDays(from), MONDAY.plusDays(from + length));
        Adherence adherence =
                Adherence.of(MONDAY, MONDAY.plusDays(34), List.of(since(MONDAY, daily, pause)), MemberDays.NONE);
        assertThat(adherence.weeks().stream().mapToInt(Week::planned).sum()).isEqualTo(35 - length);
        assertThat(adherence.weeks().stream().mapToInt(Week::daysPaused).sum()).isEqualTo(length);
    }

    @Test
    void aPauseThatLastsAsksForNothingAndIsNoDayMissed() {
        Adherence adherence = Adherence.of(
                MONDAY,
                MONDAY.plusDays(6),
                List.of(since(MONDAY, HIPS, new Pause(MONDAY, null))),
                days(Map.of(MONDAY, Map.of("clam", 1))));
        assertThat(adherence.weeks()).containsExactly(new Week(MONDAY, 0, 0, 7));
        assertThat(adherence.exercises()).isEmpty();
    }

    @Test
    void aWeekThatIsOverIsHeldAgainstThePlanOfThatWeek() {
        FollowedProgram later = followed("hips", MONDAY, planned("squat", 7, "morning"));
        FollowedOverTime moved = new FollowedOverTime(
                MONDAY, null, new TreeMap<>(Map.of(MONDAY, HIPS, MONDAY.plusDays(7), later)), List.of());
        Adherence adherence = Adherence.of(
                MONDAY,
                MONDAY.plusDays(13),
                List.of(moved),
                days(Map.of(MONDAY.plusDays(1), Map.of("clam", 1, "squat", 1))));
        assertThat(adherence.exercises())
                .containsExactlyInAnyOrder(
                        new OfExercise("bridge", "bridge", 6, 0),
                        new OfExercise("clam", "clam", 7, 1),
                        new OfExercise("squat", "squat", 7, 0));
    }

    @Test
    void whatWasLeftAsksForNothingFromThatDayOn() {
        FollowedOverTime left =
                new FollowedOverTime(MONDAY, MONDAY.plusDays(2), new TreeMap<>(Map.of(MONDAY, HIPS)), List.of());
        assertThat(Adherence.of(MONDAY, MONDAY.plusDays(13), List.of(left), MemberDays.NONE)
                        .weeks())
                .extracting(Week::planned)
                .containsExactly(4, 0);
    }

    @Test
    void aDayThatHurtMoreAsksForWhatTheMemberChose() {
        FollowedProgram gentle = onABadDay(HIPS, "clam");
        Map<LocalDate, DayChoice> choices = Map.of(MONDAY, DayChoice.GENTLE, MONDAY.plusDays(1), DayChoice.REST);
        Adherence adherence = Adherence.of(
                MONDAY,
                MONDAY.plusDays(1),
                List.of(since(MONDAY, gentle, null)),
                new MemberDays(Map.of(MONDAY, Map.of("clam", 1)), choices, Map.of()));
        assertThat(adherence.weeks()).containsExactly(new Week(MONDAY, 1, 1, 0));
    }

    private static MemberDays days(Map<LocalDate, Map<String, Integer>> done) {
        return new MemberDays(done, Map.of(), Map.of());
    }

    private static FollowedOverTime since(LocalDate start, FollowedProgram program, @Nullable Pause pause) {
        return new FollowedOverTime(
                start, null, new TreeMap<>(Map.of(start, program)), pause == null ? List.of() : List.of(pause));
    }
}
