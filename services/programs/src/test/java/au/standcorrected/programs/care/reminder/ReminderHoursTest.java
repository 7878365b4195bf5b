package au.standcorrected.programs.care.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderHoursTest {
    private static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T06:00, 2026-11-26T07:30",
        "2026-11-26T07:30, 2026-11-26T19:00",
        "2026-11-26T19:00, 2026-11-27T07:30",
        "2026-12-31T23:59, 2027-01-01T07:30"
    })
    void theNextIsTheNextByTheClockOnTheWall(LocalDateTime now, LocalDateTime next) {
        assertThat(next(List.of("19:00", "07:30", "07:30"), now)).isEqualTo(next);
    }

    @Test
    void whereTheClockJumpsOverTheTimeItComesAsMuchLater() {
        // On 4 October 2026 there is no half past two in Melbourne.
        assertThat(next(List.of("02:30"), LocalDateTime.parse("2026-10-04T00:10")))
                .isEqualTo("2026-10-04T03:30");
    }

    @Test
    void aTimeThatComesTwiceInANightCountsOnce() {
        // On 5 April 2026 half past two comes twice.
        Instant first = ReminderHours.of(List.of(LocalTime.of(2, 30)))
                .after(Instant.parse("2026-04-04T12:00:00Z"), MELBOURNE)
                .orElseThrow();
        assertThat(first).isEqualTo("2026-04-04T15:30:00Z");
        assertThat(ReminderHours.of(List.of(LocalTime.of(2, 30))).after(first, MELBOURNE))
                .contains(Instant.parse("2026-04-05T16:30:00Z"));
    }

    @Test
    void withoutHoursThereIsNone() {
        assertThat(ReminderHours.NONE.after(Instant.EPOCH, MELBOURNE)).isEmpty();
    }

    @Property(tries = 300)
    void aYearHasOneReminderADayForEachHour(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 1439) Integer> minutes,
            @ForAll @LongRange(min = 0, max = 400) long day) {
        ReminderHours hours = ReminderHours.of(minutes.stream()
                .map(minute -> LocalTime.of(minute / 60, minute % 60))
                .toList());
        Instant at = LocalDateTime.parse("2026-01-01T00:00")
                .plusDays(day)
                .minusNanos(1)
                .atZone(MELBOURNE)
                .toInstant();
        Instant end = LocalDateTime.parse("2027-01-01T00:00")
                .plusDays(day)
                .minusNanos(1)
                .atZone(MELBOURNE)
                .toInstant();
        List<Instant> all = new ArrayList<>();
        for (Instant next = hours.after(at, MELBOURNE).orElseThrow();
                next.isBefore(end);
                next = hours.after(next, MELBOURNE).orElseThrow()) {
            all.add(next);
        }
        assertThat(all).isSorted().doesNotHaveDuplicates();
        // Two times that a clock jumps over can fall together in one night.
        int least = 365 * hours.times().size() - hours.times().size() + 1;
        assertThat(all.size()).isBetween(least, 365 * hours.times().size());
        assertThat(IntStream.range(1, all.size()))
                .allMatch(index -> all.get(index).isAfter(all.get(index - 1)));
    }

    private static LocalDateTime next(List<String> hours, LocalDateTime now) {
        return ReminderHours.of(hours.stream().map(LocalTime::parse).toList())
                .after(now.atZone(MELBOURNE).toInstant(), MELBOURNE)
                .orElseThrow()
                .atZone(MELBOURNE)
                .toLocalDateTime();
    }
}
