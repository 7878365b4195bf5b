package au.standcorrected.media.entitlement;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.projection.Decided;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What media reads of EntitlementChanged. */
record EntitlementState(UUID memberId, Instant accessUntil, long version) {
    static final String TYPE = "EntitlementChanged";

    EntitlementState {
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(accessUntil, "accessUntil");
    }

    /** Empty for events of other types. */
    static Optional<Decided<Instant>> decidedBy(ReceivedEvent event) {
        return event.type().equals(TYPE)
                ? Optional.of(event.data(EntitlementState.class).decided())
                : Optional.empty();
    }

    Decided<Instant> decided() {
        return new Decided<>(memberId, version, accessUntil);
    }
}
