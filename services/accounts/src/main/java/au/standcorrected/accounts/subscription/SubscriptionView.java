package au.standcorrected.accounts.subscription;

import java.time.Instant;

/** A subscription as the member sees it. Instants are UTC. */
public record SubscriptionView(
        String plan,
        SubscriptionState state,
        Instant trialEndsAt,
        Instant accessUntil,
        boolean cancelAtPeriodEnd,
        long version) {
    static SubscriptionView of(Subscription subscription) {
        return new SubscriptionView(
                subscription.plan(),
                subscription.state(),
                subscription.trialEndsAt(),
                subscription.accessUntil(),
                subscription.cancelsAtPeriodEnd(),
                subscription.version());
    }
}
