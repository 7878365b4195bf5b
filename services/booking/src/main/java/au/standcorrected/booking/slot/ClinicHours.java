package au.standcorrected.booking.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** When a clinic can be visited, in its own time. */
public record ClinicHours(UUID clinic, ZoneId zone, List<Opening> openings, Set<LocalDate> closures) {
    /** A stretch of a weekday, in local time. */
    public record Opening(DayOfWeek day, LocalTime from, LocalTime until) {}

    boolean closed(LocalDate date) {
        return closures.contains(date);
    }

    List<Span> open(LocalDate date) {
        return openings.stream()
                .filter(opening -> opening.day() == date.getDayOfWeek())
                .flatMap(opening -> span(date, opening.from(), opening.until()).stream())
                .toList();
    }

    /**
     * The local hours of a date as instants: 09:00 is 09:00 whatever the clocks did in the night. Hours that the clocks
     * jump over are not there; hours that come twice count from their first coming.
     */
    Optional<Span> span(LocalDate date, LocalTime from, LocalTime until) {
        return Span.between(
                date.atTime(from).atZone(zone).toInstant(),
                date.atTime(until).atZone(zone).toInstant());
    }
}
