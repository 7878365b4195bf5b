package au.standcorrected.booking.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** No slot is lost and none invented, whatever is in the way; and the clocks change nothing. */
class SlotSearchPropertyTest {
    @Provide
    Arbitrary<Scenario> days() {
        return Arbitraries.randomValue(Scenario::random);
    }

    @Property(tries = 1500)
    void theSlotsAreThoseOfTheSlowModel(@ForAll("days") Scenario scenario) {
        List<Instant> starts = scenario.search().starts(scenario.roster(), scenario.date());
        Statistics.collect(starts.isEmpty() ? "none" : "some");
        assertThat(starts).isEqualTo(new SlowSlots(scenario).starts());
    }

    @Property(tries = 300)
    void exactlyWhatIsListedIsOffered(@ForAll("days") Scenario scenario) {
        SlotSearch search = scenario.search();
        TreeSet<Instant> listed = new TreeSet<>(search.starts(scenario.roster(), scenario.date()));
        Instant minute = scenario.date().atStartOfDay(Scenario.MELBOURNE).toInstant();
        for (int i = 0; i < 23 * 60; i++) {
            assertThat(search.offers(scenario.roster(), minute))
                    .as("%s", minute)
                    .isEqualTo(listed.contains(minute));
            minute = minute.plusSeconds(60);
        }
    }

    /** From 9 to 5 it is nine to five, the day before the clocks change, that day, and the day after. */
    @Property
    void nineOClockStaysNineOClock(@ForAll @IntRange(min = 0, max = 729) int day) {
        LocalDate date = LocalDate.of(2026, 6, 1).plusDays(day);
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime five = LocalTime.of(17, 0);
        ClinicHours hours = new ClinicHours(
                Scenario.HERE,
                Scenario.MELBOURNE,
                Arrays.stream(DayOfWeek.values())
                        .map(each -> new ClinicHours.Opening(each, nine, five))
                        .toList(),
                Set.of());
        Roster roster = new Roster(
                Scenario.PRACTITIONER,
                Arrays.stream(DayOfWeek.values())
                        .map(each -> new Roster.Block(Scenario.HERE, each, nine, five, LocalDate.of(2020, 1, 1), null))
                        .toList(),
                List.of(),
                List.of());
        List<LocalTime> local = new SlotSearch(
                        new WorkingTime(Map.of(Scenario.HERE, hours), new Travel(Map.of())),
                        Scenario.HERE,
                        List.of(new UUID(3, 1)),
                        new VisitShape(Duration.ofMinutes(30), Duration.ZERO, Duration.ZERO, Duration.ofMinutes(15)),
                        List.of(),
                        new Span(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")))
                .starts(roster, date).stream()
                        .map(start -> LocalTime.ofInstant(start, Scenario.MELBOURNE))
                        .toList();
        assertThat(local).hasSize(31).startsWith(nine).endsWith(LocalTime.of(16, 30));
    }
}
