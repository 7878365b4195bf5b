package au.standcorrected.booking.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Free times by day; a day without any is there too.
 *
 * @param timeZone of the clinic, to which the dates belong
 */
public record SlotsView(String timeZone, List<Day> days) {
    public record Day(LocalDate date, List<Slot> slots) {}

    /** @param practitioners who is free then */
    public record Slot(Instant startsAt, List<UUID> practitioners) {}
}
