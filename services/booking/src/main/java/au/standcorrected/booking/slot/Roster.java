package au.standcorrected.booking.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a practitioner works.
 *
 * @param leave when they are away, whatever the week says
 */
public record Roster(UUID practitioner, List<Block> blocks, List<Break> breaks, List<Span> leave) {
    /**
     * A stretch of a weekday at a clinic, in the clinic's time.
     *
     * @param validUntil the last day on which it holds; null when there is no end
     */
    public record Block(
            UUID clinic,
            DayOfWeek day,
            LocalTime from,
            LocalTime until,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        boolean on(LocalDate date) {
            return date.getDayOfWeek() == day
                    && !date.isBefore(validFrom)
                    && (validUntil == null || !date.isAfter(validUntil));
        }
    }

    /** A pause on a weekday, in the time of the clinic that they are at. */
    public record Break(
            DayOfWeek day,
            LocalTime from,
            LocalTime until,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        boolean on(LocalDate date) {
            return date.getDayOfWeek() == day
                    && (validFrom == null || !date.isBefore(validFrom))
                    && (validUntil == null || !date.isAfter(validUntil));
        }
    }
}
