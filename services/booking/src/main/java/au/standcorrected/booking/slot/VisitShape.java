package au.standcorrected.booking.slot;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a kind of visit takes.
 *
 * @param before keeps it apart from the visit before; may reach into a break or before opening
 * @param after the same after it
 * @param step the distance between two starts that are offered
 */
public record VisitShape(Duration length, Duration before, Duration after, Duration step) {
    public Span visit(Instant start) {
        return Span.starting(start, length);
    }

    /** What the practitioner and the room are not free for: buffers add to the visit, and to each other. */
    public Span occupied(Instant start) {
        return visit(start).widened(before, after);
    }
}
