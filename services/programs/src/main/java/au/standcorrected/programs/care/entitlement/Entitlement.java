package au.standcorrected.programs.care.entitlement;

import java.time.Instant;
import java.util.UUID;

/**
 * Until when a member may follow programs.
 *
 * @param version of the decision; a higher one replaces a lower one, in whatever order they arrive
 */
record Entitlement(UUID memberId, Instant accessUntil, long version) {
    /** What is left when accounts has forgotten the member: no access, and nothing comes after it. */
    static Entitlement gone(UUID memberId) {
        return new Entitlement(memberId, Instant.EPOCH, Long.MAX_VALUE);
    }

    /** The decision that came later. */
    Entitlement or(Entitlement other) {
        return other.version > version ? other : this;
    }

    boolean coversAt(Instant now) {
        return now.isBefore(accessUntil);
    }
}
