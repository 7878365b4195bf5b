package au.standcorrected.programs.care.entitlement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What care reads of accounts' event of that name. */
record EntitlementChanged(UUID memberId, Instant accessUntil, long version) {
    static final String TYPE = "EntitlementChanged";

    EntitlementChanged {
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(accessUntil, "accessUntil");
    }

    Entitlement decision() {
        return new Entitlement(memberId, accessUntil, version);
    }
}
