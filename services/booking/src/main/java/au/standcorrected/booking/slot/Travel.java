package au.standcorrected.booking.slot;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** How long it takes from one clinic to another. */
public record Travel(Map<Way, Duration> ways) {
    /** From one clinic to another. */
    public record Way(UUID from, UUID to) {}

    /** Nothing within one clinic. Clinics that nobody has measured count as next door. */
    Duration between(UUID from, UUID to) {
        return from.equals(to) ? Duration.ZERO : ways.getOrDefault(new Way(from, to), Duration.ZERO);
    }
}
