package au.standcorrected.accounts.subscription;

import au.standcorrected.accounts.entitlement.Entitlements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Closes the books on subscriptions whose time has run out. Access does not wait for this: it ends at
 * {@code accessUntil} wherever it is checked.
 */
@ApplicationScoped
class SubscriptionExpiry {
    private static final int BATCH = 200;

    private final Subscriptions subscriptions;
    private final Entitlements entitlements;
    private final Clock clock;

    @Inject
    SubscriptionExpiry(Subscriptions subscriptions, Entitlements entitlements, Clock clock) {
        this.subscriptions = subscriptions;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        while (QuarkusTransaction.requiringNew().call(this::endBatch) == BATCH) {
            // There may be more.
        }
    }

    private int endBatch() {
        Instant now = clock.instant();
        List<Subscription> due = subscriptions.due(now, BATCH);
        due.forEach(subscription -> {
            subscription.end(now);
            subscriptions.flush();
            entitlements.decide(subscription.memberId(), subscription.accessUntil(), "ended");
        });
        return due.size();
    }
}
