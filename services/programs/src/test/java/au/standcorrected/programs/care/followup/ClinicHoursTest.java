package au.standcorrected.programs.care.followup;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.care.concern.ConcernLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClinicHoursTest {
    private static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, 2026-11-24T10:00, 2026-11-24T12:00",
        "EMERGENCY, 2026-11-24T18:30, 2026-11-25T09:30",
        "EMERGENCY, 2026-11-24T03:00, 2026-11-24T10:00",
        "EMERGENCY, 2026-11-27T18:00, 2026-11-30T09:00",
        "EMERGENCY, 2026-11-28T10:00, 2026-11-30T10:00",
        "GP, 2026-11-24T10:15, 2026-11-25T10:15",
        "GP, 2026-11-27T10:15, 2026-11-30T10:15",
        "GP, 2026-11-27T21:00, 2026-12-01T08:00",
        "GP, 2026-11-29T12:00, 2026-12-01T08:00",
        "EMERGENCY, 2026-10-02T18:00, 2026-10-05T09:00"
    })
    void onlyHoursCountInWhichSomebodyIsThere(ConcernLevel level, LocalDateTime raised, LocalDateTime due) {
        assertThat(ClinicHours.due(level, raised.atZone(MELBOURNE).toInstant())
                        .atZone(MELBOURNE)
                        .toLocalDateTime())
                .isEqualTo(due);
    }

    @Property(tries = 500)
    void exactlyTheHoursGoByInWhichSomebodyIsThere(@ForAll @LongRange(min = 0, max = 365 * 24 * 60) long minutes) {
        Instant raised = NEW_YEAR.plusSeconds(minutes * 60);
        Instant due = ClinicHours.due(ConcernLevel.EMERGENCY, raised);
        assertThat(openMinutes(raised, due)).isEqualTo(120);
        assertThat(isOpen(due.minusSeconds(60))).isTrue();
    }

    @Property(tries = 500)
    void whatIsRaisedLaterIsNeverDueEarlier(
            @ForAll @LongRange(min = 0, max = 365 * 24 * 60) long minutes,
            @ForAll @LongRange(min = 0, max = 4000) long later) {
        Instant raised = NEW_YEAR.plusSeconds(minutes * 60);
        for (ConcernLevel level : ConcernLevel.values()) {
            Instant due = ClinicHours.due(level, raised);
            assertThat(due).isAfter(raised);
            assertThat(due).isBeforeOrEqualTo(raised.plus(Duration.ofDays(5)));
            assertThat(ClinicHours.due(level, raised.plusSeconds(later * 60))).isAfterOrEqualTo(due);
        }
    }

    private static long openMinutes(Instant from, Instant until) {
        long open = 0;
        for (Instant at = from; at.isBefore(until); at = at.plusSeconds(60)) {
            open += isOpen(at) ? 1 : 0;
        }
        return open;
    }

    private static boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(MELBOURNE);
        LocalDate date = local.toLocalDate();
        return ClinicHours.isWorkingDay(date)
                && !local.toLocalTime().isBefore(ClinicHours.OPENS)
                && local.toLocalTime().isBefore(ClinicHours.CLOSES);
    }
}
