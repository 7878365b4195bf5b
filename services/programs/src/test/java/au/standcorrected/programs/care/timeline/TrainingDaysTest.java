package au.standcorrected.programs.care.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrainingDaysTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 21);

    @Property
    void anySevenDaysInARowHoldAsManyTrainingDaysAsAskedFor(
            @ForAll @IntRange(min = 1, max = 7) int daysAWeek, @ForAll @IntRange(min = 0, max = 2000) int offset) {
        long trained = IntStream.range(offset, offset + 7)
                .filter(day -> TrainingDays.include(START.plusDays(day), START, daysAWeek))
                .count();
        assertThat(trained).isEqualTo(daysAWeek);
    }

    @Property
    void theyAreSpreadEvenly(@ForAll @IntRange(min = 1, max = 7) int daysAWeek) {
        int[] days = IntStream.range(0, 29)
                .filter(day -> TrainingDays.include(START.plusDays(day), START, daysAWeek))
                .toArray();
        int[] gaps = IntStream.range(1, days.length)
                .map(day -> days[day] - days[day - 1])
                .toArray();
        assertThat(IntStream.of(gaps).max().orElseThrow()
                        - IntStream.of(gaps).min().orElseThrow())
                .as("gaps differ by a day at most")
                .isLessThanOrEqualTo(1);
    }

    @Property
    void theFirstDayIsOneAndNoDayBeforeIt(
            @ForAll @IntRange(min = 1, max = 7) int daysAWeek, @ForAll @IntRange(min = 1, max = 500) int before) {
        assertThat(TrainingDays.include(START, START, daysAWeek)).isTrue();
        assertThat(TrainingDays.include(START.minusDays(before), START, daysAWeek))
                .isFalse();
    }

    @Test
    void threeDaysAWeekLeaveADayBetween() {
        assertThat(IntStream.range(0, 7).filter(day -> TrainingDays.include(START.plusDays(day), START, 3)))
                .containsExactly(0, 3, 5);
    }
}
