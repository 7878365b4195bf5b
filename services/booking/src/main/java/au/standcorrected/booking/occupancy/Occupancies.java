package au.standcorrected.booking.occupancy;

import au.standcorrected.booking.slot.Occupied;
import au.standcorrected.booking.slot.Span;
import au.standcorrected.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

/**
 * The one table of what is taken. Its exclusion constraints refuse what would give a practitioner or a room away twice;
 * {@link Attempts} makes that an answer.
 */
@ApplicationScoped
public class Occupancies {
    private final Session session;

    @Inject
    Occupancies(Session session) {
        this.session = session;
    }

    /** Keeps the place for a person until then. */
    public void hold(UUID holdId, UUID holder, Place place, Instant expiresAt) {
        insert(place, holdId, null)
                .setParameter("holder", holder)
                .setParameter("expiresAt", expiresAt)
                .executeUpdate();
    }

    /** Takes the place for an appointment. */
    public void take(UUID appointmentId, Place place) {
        insert(place, null, appointmentId)
                .setParameter("holder", null, UUID.class)
                .setParameter("expiresAt", null, Instant.class)
                .executeUpdate();
    }

    /** The place that was held is the appointment's now; false when it is not held any more. */
    public boolean keep(UUID holdId, UUID appointmentId, Instant now) {
        return session.createNativeMutationQuery(
                                "update occupancy set hold_id = null, holder = null, expires_at = null,"
                                        + " appointment_id = :appointment where hold_id = :hold and expires_at > :now")
                        .setParameter("appointment", appointmentId)
                        .setParameter("hold", holdId)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Another place instead of the one that the appointment has. */
    public void move(UUID appointmentId, Place place) {
        placed(
                        session.createNativeMutationQuery(
                                "update occupancy set practitioner_id = :practitioner, clinic_id = :clinic, room_id = :room,"
                                        + " occupied = tstzrange(:from, :until, '[)') where appointment_id = :appointment"),
                        place)
                .setParameter("appointment", appointmentId)
                .executeUpdate();
    }

    public void freeHoldsOf(UUID holder) {
        session.createNativeMutationQuery("delete from occupancy where holder = :holder")
                .setParameter("holder", holder)
                .executeUpdate();
    }

    public void freeAppointment(UUID appointmentId) {
        session.createNativeMutationQuery("delete from occupancy where appointment_id = :appointment")
                .setParameter("appointment", appointmentId)
                .executeUpdate();
    }

    /**
     * Expired holds of whom and where the caller has locked make room. In the order of their ids, since two who clear up
     * may meet over the same hold.
     */
    public void freeExpired(Collection<UUID> practitioners, Collection<UUID> clinics, Instant now) {
        session.createNativeMutationQuery("delete from occupancy where id in (select id from occupancy"
                        + " where expires_at <= :now and (practitioner_id = any(:practitioners) or clinic_id = any(:clinics))"
                        + " order by id for update)")
                .setParameter("now", now)
                .setParameter("practitioners", practitioners.toArray(UUID[]::new))
                .setParameter("clinics", clinics.toArray(UUID[]::new))
                .executeUpdate();
    }

    /**
     * What is taken in a clinic's rooms, and by practitioners wherever they are. Asks the indexes of the constraints, so it
     * grows with the span and not with the table.
     *
     * @param except holds of this person and this appointment do not count: they would make room
     */
    public List<Occupied> taken(UUID clinic, Collection<UUID> practitioners, Span span, Except except, Instant now) {
        String live = " and o.occupied && tstzrange(:from, :until, '[)')"
                + " and (o.expires_at is null or o.expires_at > :now and (o.holder = :holder) is not true)"
                + " and (o.appointment_id = :appointment) is not true";
        String columns = "select o.practitioner_id as practitioner, o.clinic_id as clinic, o.room_id as room,"
                + " lower(o.occupied) as from_at, upper(o.occupied) as until_at";
        return session.createNativeQuery(
                        columns + " from unnest(:practitioners) as p(id) join occupancy o on o.practitioner_id = p.id"
                                + live
                                + " union " + columns
                                + " from room r join occupancy o on o.room_id = r.id" + live
                                + " where r.clinic_id = :clinic",
                        Tuple.class)
                .addScalar("practitioner", UUID.class)
                .addScalar("clinic", UUID.class)
                .addScalar("room", UUID.class)
                .addScalar("from_at", Instant.class)
                .addScalar("until_at", Instant.class)
                .setParameter("practitioners", practitioners.toArray(UUID[]::new))
                .setParameter("clinic", clinic)
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .setParameter("now", now)
                .setParameter("holder", except.holder(), UUID.class)
                .setParameter("appointment", except.appointment(), UUID.class)
                .getResultStream()
                .map(Occupancies::occupied)
                .toList();
    }

    /** Appointments that touch a span: of a practitioner, or at a clinic. */
    public List<UUID> appointmentsOf(@Nullable UUID practitioner, @Nullable UUID clinic, Span span) {
        return session.createNativeQuery(
                        "select appointment_id from occupancy where appointment_id is not null"
                                + " and (practitioner_id = :practitioner or clinic_id = :clinic)"
                                + " and occupied && tstzrange(:from, :until, '[)') order by occupied",
                        UUID.class)
                .setParameter("practitioner", practitioner, UUID.class)
                .setParameter("clinic", clinic, UUID.class)
                .setParameter("from", span.from())
                .setParameter("until", span.until())
                .getResultStream()
                .toList();
    }

    private MutationQuery insert(Place place, @Nullable UUID holdId, @Nullable UUID appointmentId) {
        return placed(
                        session.createNativeMutationQuery(
                                "insert into occupancy (id, hold_id, appointment_id, holder, expires_at, practitioner_id,"
                                        + " clinic_id, room_id, occupied) values (:id, :hold, :appointment, :holder, :expiresAt,"
                                        + " :practitioner, :clinic, :room, tstzrange(:from, :until, '[)'))"),
                        place)
                .setParameter("id", Ids.next())
                .setParameter("hold", holdId, UUID.class)
                .setParameter("appointment", appointmentId, UUID.class);
    }

    private static MutationQuery placed(MutationQuery query, Place place) {
        return query.setParameter("practitioner", place.practitioner())
                .setParameter("clinic", place.clinic())
                .setParameter("room", place.room())
                .setParameter("from", place.occupied().from())
                .setParameter("until", place.occupied().until());
    }

    private static Occupied occupied(Tuple row) {
        return new Occupied(
                row.get("practitioner", UUID.class),
                row.get("clinic", UUID.class),
                row.get("room", UUID.class),
                new Span(row.get("from_at", Instant.class), row.get("until_at", Instant.class)));
    }

    /** What does not stand in the way of a booking, because the booking replaces it. */
    public record Except(@Nullable UUID holder, @Nullable UUID appointment) {
        public static final Except NOTHING = new Except(null, null);
    }
}
