package au.standcorrected.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Those who bring the same thing, or act for the same person, wait for each other, on whatever replica. */
@ApplicationScoped
public class Turns {
    private final EntityManager database;

    @Inject
    Turns(EntityManager database) {
        this.database = database;
    }

    /** Waits for everybody who took this turn before. Ends with the transaction. */
    public void take(UUID id) {
        database.createNativeQuery("select pg_advisory_xact_lock(?1) is null", Boolean.class)
                .setParameter(1, id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .getSingleResult();
    }
}
