package au.standcorrected.accounts.subscription;

import au.standcorrected.accounts.plan.Plan;
import au.standcorrected.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A member's one subscription. A member has one trial in a lifetime. */
@Entity
public class Subscription {
    @Id
    private UUID id;

    private UUID memberId;
    private String plan;

    @Enumerated(EnumType.STRING)
    private SubscriptionState state;

    private Instant startedAt;
    private Instant trialEndsAt;
    private Instant accessUntil;
    private boolean cancelAtPeriodEnd;

    @Version
    private long version;

    protected Subscription() {}

    static Subscription startTrial(UUID memberId, Plan plan, Instant now) {
        Subscription subscription = new Subscription();
        subscription.id = Ids.next();
        subscription.memberId = memberId;
        subscription.plan = plan.slug();
        subscription.state = SubscriptionState.TRIALING;
        subscription.startedAt = now;
        subscription.trialEndsAt = now.plus(plan.trial());
        subscription.accessUntil = subscription.trialEndsAt;
        return subscription;
    }

    /** It stops at the end of what is paid for or tried, not before. */
    void cancelAtPeriodEnd() {
        cancelAtPeriodEnd = true;
    }

    /** The member has thought again. */
    void keep() {
        cancelAtPeriodEnd = false;
    }

    /** Access stops now. */
    void end(Instant now) {
        state = SubscriptionState.ENDED;
        accessUntil = now.isBefore(accessUntil) ? now : accessUntil;
    }

    boolean running(Instant now) {
        return state != SubscriptionState.ENDED && now.isBefore(accessUntil);
    }

    UUID memberId() {
        return memberId;
    }

    String plan() {
        return plan;
    }

    SubscriptionState state() {
        return state;
    }

    Instant trialEndsAt() {
        return trialEndsAt;
    }

    Instant accessUntil() {
        return accessUntil;
    }

    boolean cancelsAtPeriodEnd() {
        return cancelAtPeriodEnd;
    }

    long version() {
        return version;
    }
}
