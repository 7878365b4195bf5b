package au.standcorrected.programs.care.history;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing was asked for.
 *
 * @param from the first of them
 * @param until the day on which it went on, which is none of them; null while it lasts
 */
public record Pause(LocalDate from, @Nullable LocalDate until) {
    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }
}
