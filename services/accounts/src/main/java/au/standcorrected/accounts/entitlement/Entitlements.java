package au.standcorrected.accounts.entitlement;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** All entitlements. Accounts alone decides; the other services keep a copy. */
@ApplicationScoped
public class Entitlements implements PanacheRepositoryBase<Entitlement, UUID> {
    private static final String TOPIC = "accounts.entitlements";

    private final Outbox outbox;

    @Inject
    Entitlements(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Decides, and tells the other services, within the caller's transaction. */
    public void decide(UUID memberId, Instant accessUntil, String reason) {
        Entitlement entitlement = findById(memberId);
        if (entitlement == null) {
            entitlement = new Entitlement(memberId, accessUntil, reason);
            persist(entitlement);
        } else {
            entitlement.become(accessUntil, reason);
        }
        flush();
        Entitlement.EntitlementState state = entitlement.state();
        outbox.append(new OutboxEvent(TOPIC, "EntitlementChanged", memberId, state.version(), state));
    }
}
