package au.standcorrected.programs.care.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All follow-ups. */
@ApplicationScoped
class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
    /** Held until the transaction ends: two who take it at once wait for each other. */
    Optional<FollowUp> findForChange(UUID concernId) {
        return findByIdOptional(concernId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that nobody has looked at in time, the oldest first. */
    List<FollowUp> overdue(Instant now, int most) {
        return find("state = OPEN and escalatedAt is null and dueAt <= ?1 order by dueAt, concernId", now)
                .range(0, most - 1)
                .list();
    }

    /** One replica at a time; false when another is at it. Ends with the transaction. */
    boolean takeTurn() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")", Boolean.class)
                .getSingleResult();
    }

    private static final long LOCK = 0x666f6c6c6f77L; // "follow"
}
