package au.standcorrected.accounts.subscription;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All subscriptions. */
@ApplicationScoped
public class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {
    Optional<Subscription> ofMember(UUID memberId) {
        return find("memberId", memberId).firstResultOptional();
    }

    Optional<Subscription> ofMemberForChange(UUID memberId) {
        return find("memberId", memberId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those whose time has run out; rows that another replica is working on are passed over. */
    List<Subscription> due(Instant now, int atMost) {
        return find("state <> ?1 and accessUntil <= ?2 order by accessUntil", SubscriptionState.ENDED, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2) // SKIP LOCKED
                .page(0, atMost)
                .list();
    }
}
