package au.standcorrected.programs.care.entitlement;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.projection.Decided;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What care reads of accounts' event of that name. */
record EntitlementChanged(UUID memberId, Instant accessUntil, long version) {
    static final String TYPE = "EntitlementChanged";

    EntitlementChanged {
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(accessUntil, "accessUntil");
    }

    /** Empty for events of other types. */
    static Optional<Decided<Instant>> decidedBy(ReceivedEvent event) {
        return event.type().equals(TYPE)
                ? Optional.of(event.data(EntitlementChanged.class).decided())
                : Optional.empty();
    }

    Decided<Instant> decided() {
        return new Decided<>(memberId, version, accessUntil);
    }
}
