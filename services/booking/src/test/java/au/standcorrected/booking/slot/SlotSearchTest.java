package au.standcorrected.booking.slot;

import static au.standcorrected.booking.slot.Scenario.HERE;
import static au.standcorrected.booking.slot.Scenario.MELBOURNE;
import static au.standcorrected.booking.slot.Scenario.PRACTITIONER;
import static au.standcorrected.booking.slot.Scenario.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The rules of slots, one at a time. All times are Melbourne's. */
class SlotSearchTest {
    private static final UUID ROOM = new UUID(3, 1);

    private LocalDate date = LocalDate.of(2026, 12, 1);
    private VisitShape shape = shape(30, 0, 0);
    private Set<LocalDate> closures = Set.of();
    private String closes = "12:00";

    @Test
    void aVisitEndsWithTheRosterAtTheLatest() {
        assertThat(starts(roster(block(HERE, "09:00", "10:00")), List.of())).containsExactly("09:00", "09:15", "09:30");
    }

    @Test
    void buffersReachBeforeOpeningIntoABreakAndPastClosing() {
        shape = shape(30, 15, 15);
        closes = "11:00";
        Roster roster = new Roster(
                PRACTITIONER,
                List.of(block(HERE, "09:00", "11:00")),
                List.of(new Roster.Break(date.getDayOfWeek(), time("09:30"), time("10:15"), null, null)),
                List.of());
        assertThat(starts(roster, List.of())).containsExactly("09:00", "10:15", "10:30");
    }

    @Test
    void buffersKeepVisitsApartAndAddUp() {
        shape = shape(30, 15, 15);
        Occupied other = occupied(PRACTITIONER, HERE, ROOM, shape.occupied(at("10:00")));
        assertThat(starts(roster(block(HERE, "09:00", "12:00")), List.of(other)))
                .as("09:00 to 09:30 leaves thirty minutes between")
                .containsExactly("09:00", "11:00", "11:15", "11:30");
    }

    @Test
    void visitsMayTouch() {
        Occupied other = occupied(PRACTITIONER, HERE, ROOM, shape.occupied(at("09:30")));
        assertThat(starts(roster(block(HERE, "09:00", "10:30")), List.of(other)))
                .containsExactly("09:00", "10:00");
    }

    @Test
    void anotherPractitionerInTheOnlyRoomIsInTheWay() {
        Occupied other = occupied(Scenario.ANOTHER, HERE, ROOM, shape.occupied(at("09:00")));
        assertThat(starts(roster(block(HERE, "09:00", "10:00")), List.of(other)))
                .containsExactly("09:30");
    }

    @Test
    void theWayFromTheOtherClinicIsNotBookable() {
        Roster roster = roster(block(THERE, "08:00", "09:30"), block(HERE, "09:30", "11:30"));
        assertThat(starts(roster, List.of())).containsExactly("10:15", "10:30", "10:45", "11:00");
    }

    @Test
    void aVisitAtTheOtherClinicNeedsTheWayOnBothSides() {
        Occupied other = occupied(PRACTITIONER, THERE, new UUID(3, 9), shape.visit(at("10:00")));
        assertThat(starts(roster(block(HERE, "08:15", "12:00")), List.of(other)))
                .containsExactly("08:15", "08:30", "08:45", "11:15", "11:30");
    }

    @Test
    void nobodyIsSeenOnAPublicHoliday() {
        closures = Set.of(date);
        assertThat(starts(roster(block(HERE, "09:00", "10:00")), List.of())).isEmpty();
    }

    @Test
    void nobodyIsSeenByWhoIsAway() {
        Roster roster = new Roster(
                PRACTITIONER,
                List.of(block(HERE, "09:00", "10:30")),
                List.of(),
                List.of(new Span(at("08:00"), at("09:20"))));
        assertThat(starts(roster, List.of())).containsExactly("09:30", "09:45", "10:00");
    }

    @Test
    void theHourThatDoesNotExistHasNoSlots() {
        date = LocalDate.of(2027, 10, 3); // 02:00 becomes 03:00
        assertThat(starts(roster(block(HERE, "01:30", "04:00")), List.of()))
                .containsExactly("01:30", "01:45", "03:00", "03:15", "03:30");
    }

    @Test
    void theHourThatComesTwiceIsWorkedTwice() {
        date = LocalDate.of(2027, 4, 4); // 03:00 becomes 02:00
        assertThat(starts(roster(block(HERE, "02:00", "03:30")), List.of()))
                .as("two and a half hours")
                .hasSize(9)
                .startsWith("02:00")
                .endsWith("03:00");
    }

    private List<String> starts(Roster roster, List<Occupied> taken) {
        ClinicHours here = new ClinicHours(
                HERE,
                MELBOURNE,
                List.of(new ClinicHours.Opening(date.getDayOfWeek(), LocalTime.MIDNIGHT, time(closes))),
                closures);
        ClinicHours there = new ClinicHours(THERE, MELBOURNE, here.openings(), Set.of());
        Duration way = Duration.ofMinutes(45);
        Travel travel = new Travel(Map.of(new Travel.Way(HERE, THERE), way, new Travel.Way(THERE, HERE), way));
        return new SlotSearch(
                        new WorkingTime(Map.of(HERE, here, THERE, there), travel),
                        HERE,
                        List.of(ROOM),
                        shape,
                        taken,
                        new Span(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")))
                .starts(roster, date).stream()
                        .map(start -> LocalTime.ofInstant(start, MELBOURNE).toString())
                        .toList();
    }

    private static Roster roster(Roster.Block... blocks) {
        return new Roster(PRACTITIONER, List.of(blocks), List.of(), List.of());
    }

    private Roster.Block block(UUID clinic, String from, String until) {
        return new Roster.Block(clinic, date.getDayOfWeek(), time(from), time(until), date, date);
    }

    private static Occupied occupied(UUID practitioner, UUID clinic, UUID room, Span span) {
        return new Occupied(practitioner, clinic, room, span);
    }

    private Instant at(String time) {
        return date.atTime(time(time)).atZone(MELBOURNE).toInstant();
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text);
    }

    private static VisitShape shape(int minutes, int before, int after) {
        return new VisitShape(
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after),
                Duration.ofMinutes(15));
    }
}
