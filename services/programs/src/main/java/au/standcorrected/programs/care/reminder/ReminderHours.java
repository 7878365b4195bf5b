package au.standcorrected.programs.care.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The times of day at which a member is reminded, by the clock in their zone, in order and each once. A time that a clock
 * change leaves out comes as much later as the clock jumps; one that comes twice counts the first time.
 */
record ReminderHours(List<LocalTime> times) {
    static final ReminderHours NONE = new ReminderHours(List.of());

    static ReminderHours of(Collection<LocalTime> times) {
        return new ReminderHours(times.stream().sorted().distinct().toList());
    }

    /** The next after that instant; empty when there are none. */
    Optional<Instant> after(Instant instant, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        // The day after the next is for nights in which the clock jumps over a time.
        return Stream.of(date, date.plusDays(1), date.plusDays(2))
                .flatMap(day ->
                        times.stream().map(time -> day.atTime(time).atZone(zone).toInstant()))
                .filter(due -> due.isAfter(instant))
                .findFirst();
    }
}
