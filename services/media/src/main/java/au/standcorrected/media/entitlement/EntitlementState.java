package au.standcorrected.media.entitlement;

import au.standcorrected.kit.projection.Decided;
import java.time.Instant;
import java.util.UUID;

/** What media reads of EntitlementChanged. */
record EntitlementState(UUID memberId, Instant accessUntil, long version) {
    static final String TYPE = "EntitlementChanged";

    Decided<Instant> decided() {
        return new Decided<>(memberId, version, accessUntil);
    }
}
