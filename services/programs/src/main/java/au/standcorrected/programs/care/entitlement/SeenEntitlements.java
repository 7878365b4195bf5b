package au.standcorrected.programs.care.entitlement;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The decisions that this replica has seen pass on the topic and that the shared projection may not have yet.
 *
 * <p>A decision is the higher version of what was seen and what the projection says. So a projection that lags cannot
 * bring a grant back that has ended, and a tail that was cut off does no harm: what it missed, the projection gets.
 */
final class SeenEntitlements {
    private static final Duration KEEP = Duration.ofMinutes(10);

    private final Map<UUID, Seen> seen = new ConcurrentHashMap<>();

    void saw(Entitlement decided, Instant at) {
        seen.merge(
                decided.memberId(),
                new Seen(decided, at),
                (known, later) ->
                        later.entitlement().version() > known.entitlement().version() ? later : known);
    }

    /** The decision that counts. Asks memory first: what leaves it meanwhile is in the projection by then. */
    Optional<Entitlement> decide(UUID memberId, Function<UUID, Optional<Entitlement>> projection) {
        Seen remembered = seen.get(memberId);
        Optional<Entitlement> projected = projection.apply(memberId);
        if (remembered == null) {
            return projected;
        }
        return Optional.of(projected.map(remembered.entitlement()::or).orElse(remembered.entitlement()));
    }

    /** Forgets what was seen a while ago and stands in the projection now. */
    void forgetProjected(Instant now, Function<UUID, Optional<Entitlement>> projection) {
        seen.forEach((memberId, known) -> {
            if (known.at().isBefore(now.minus(KEEP)) && stands(known.entitlement(), projection.apply(memberId))) {
                seen.remove(memberId, known);
            }
        });
    }

    int size() {
        return seen.size();
    }

    private static boolean stands(Entitlement known, Optional<Entitlement> projected) {
        boolean gone = known.version() == Long.MAX_VALUE;
        return gone
                ? projected.isEmpty()
                : projected.isPresent() && projected.get().version() >= known.version();
    }

    private record Seen(Entitlement entitlement, Instant at) {}
}
