package au.standcorrected.accounts.entitlement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** Until when a member may follow programs, and why. */
@Entity
public class Entitlement {
    @Id
    private UUID memberId;

    private Instant accessUntil;
    private String reason;

    @Version
    private long version;

    protected Entitlement() {}

    Entitlement(UUID memberId, Instant accessUntil, String reason) {
        this.memberId = memberId;
        this.accessUntil = accessUntil;
        this.reason = reason;
    }

    void become(Instant accessUntil, String reason) {
        this.accessUntil = accessUntil;
        this.reason = reason;
    }

    /** What the other services are told: {@code now < accessUntil} is the whole rule. */
    EntitlementState state() {
        return new EntitlementState(memberId, accessUntil, reason, version);
    }

    /** The data of {@code EntitlementChanged}. */
    record EntitlementState(UUID memberId, Instant accessUntil, String reason, long version) {}
}
