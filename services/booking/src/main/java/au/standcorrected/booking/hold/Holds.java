package au.standcorrected.booking.hold;

import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All holds, those that have ended too. The owner is part of every question. */
@ApplicationScoped
public class Holds implements PanacheRepositoryBase<Hold, UUID> {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    @Inject
    Holds(Clock clock) {
        this.clock = clock;
    }

    /** The person's own hold; anybody else's is as if it were not there. */
    public Hold getForMember(UUID id, UUID memberId) {
        return find("id = ?1 and memberId = ?2", id, memberId)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** Those that take up a place, or did until they expired: each new hold ends them, so there is at most one. */
    List<Hold> open(UUID memberId) {
        return list("memberId = ?1 and not ended and appointmentId is null", memberId);
    }

    @Scheduled(every = "1h", delayed = "20m")
    @Transactional
    void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        getEntityManager()
                .createNativeQuery("delete from occupancy where expires_at < :before")
                .setParameter("before", before)
                .executeUpdate();
        delete("expiresAt < ?1", before);
    }
}
