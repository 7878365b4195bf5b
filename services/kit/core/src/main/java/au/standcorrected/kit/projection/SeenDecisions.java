package au.standcorrected.kit.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The decisions that this replica has seen pass on a topic and that the shared projection may not have yet.
 *
 * <p>What counts is the higher version of what was seen and what the projection says. So a projection that lags cannot
 * bring back what has ended, and a tail that was cut off does no harm: what it missed, the projection gets.
 */
public final class SeenDecisions<V> {
    private static final Duration KEEP = Duration.ofMinutes(10);

    private final Map<UUID, Seen<V>> seen = new ConcurrentHashMap<>();
    private final Function<UUID, Optional<Decided<V>>> projection;
    private final Clock clock;

    /** @param projection reads the database: the decision as the consumer has written it */
    public SeenDecisions(Function<UUID, Optional<Decided<V>>> projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    public void saw(Decided<V> decided) {
        seen.merge(
                decided.key(),
                new Seen<>(decided, clock.instant()),
                (known, later) -> later.decided().replaces(known.decided()) ? later : known);
    }

    /** The value that counts. Asks memory first: what leaves it meanwhile is in the projection by then. */
    public Optional<V> newest(UUID key) {
        Seen<V> remembered = seen.get(key);
        Optional<Decided<V>> projected = projection.apply(key);
        if (remembered == null
                || projected
                        .filter(decided -> decided.replaces(remembered.decided()))
                        .isPresent()) {
            return projected.flatMap(decided -> Optional.ofNullable(decided.value()));
        }
        return Optional.ofNullable(remembered.decided().value());
    }

    /** Forgets what was seen a while ago and stands in the projection now. */
    public void forgetProjected() {
        Instant before = clock.instant().minus(KEEP);
        seen.forEach((key, known) -> {
            if (known.at().isBefore(before) && stands(known.decided(), projection.apply(key))) {
                seen.remove(key, known);
            }
        });
    }

    int size() {
        return seen.size();
    }

    private static <V> boolean stands(Decided<V> known, Optional<Decided<V>> projected) {
        return known.value() == null ? projected.isEmpty() : projected.isPresent() && !known.replaces(projected.get());
    }

    private record Seen<V>(Decided<V> decided, Instant at) {}
}
