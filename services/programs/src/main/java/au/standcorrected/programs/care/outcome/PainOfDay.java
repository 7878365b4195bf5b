package au.standcorrected.programs.care.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pain before and after one session and the day after, each 0 to 10 (numeric rating scale), or null where not given. */
public record PainOfDay(
        LocalDate date, @Nullable Integer before, @Nullable Integer after, @Nullable Integer nextDay, UUID sessionId) {
    boolean saysSomething() {
        return before != null || after != null || nextDay != null;
    }
}
