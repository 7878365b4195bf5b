package au.standcorrected.booking.occupancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/**
 * The locks under which anything bookable changes, always in this order: the person, practitioners by id, rooms by id, and
 * last the appointment's own row. They end with the transaction. Read what the decision rests on after taking them.
 */
@ApplicationScoped
public class BookableLocks {
    private final EntityManager entities;

    @Inject
    BookableLocks(EntityManager entities) {
        this.entities = entities;
    }

    /** One person's holds wait for each other. */
    public void lockPerson(UUID memberId) {
        entities.createNativeQuery("select pg_advisory_xact_lock(:id) is null", Boolean.class)
                .setParameter("id", memberId.getMostSignificantBits() ^ memberId.getLeastSignificantBits())
                .getSingleResult();
    }

    /** All that a booking may touch: these practitioners, and every place in the rooms of these clinics. */
    public void lock(Collection<UUID> practitioners, Collection<UUID> clinics) {
        if (!practitioners.isEmpty()) {
            entities.createNativeQuery("select id from practitioner where id = any(:ids) order by id for update")
                    .setParameter("ids", practitioners.toArray(UUID[]::new))
                    .getResultList();
        }
        if (!clinics.isEmpty()) {
            entities.createNativeQuery("select id from room where clinic_id = any(:ids) order by id for update")
                    .setParameter("ids", clinics.toArray(UUID[]::new))
                    .getResultList();
        }
    }
}
