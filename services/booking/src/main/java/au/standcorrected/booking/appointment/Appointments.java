package au.standcorrected.booking.appointment;

import au.standcorrected.booking.input.Position;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All appointments. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {
    private static final Position FIRST = new Position(Instant.EPOCH, new UUID(0, 0));
    private static final Position LAST = new Position(Instant.parse("2200-01-01T00:00:00Z"), new UUID(-1, -1));
    private static final Set<AppointmentState> AHEAD =
            Set.of(AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN_SESSION);
    private static final String MINE = "patientId in (select p.id from Patient p where p.memberId = ?1)";

    /** The member's own visit; anybody else's is as if it were not there. */
    Appointment getForMember(UUID id, UUID memberId) {
        return find(MINE + " and id = ?2", memberId, id).firstResultOptional().orElseThrow(Problems::notFound);
    }

    /** For staff. */
    Appointment get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** Locks the row, the last of the locks, and reads it anew: what was seen before may have changed. */
    void lock(Appointment appointment) {
        getEntityManager().refresh(appointment, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those still to come, next one first; one more than the page holds. */
    List<Appointment> upcoming(UUID memberId, PageRequest page, Instant now) {
        Position after = page.after().map(Position::parse).orElse(FIRST);
        return find(
                        MINE + " and endsAt > ?2 and state in ?3 and (startsAt, id) > (?4, ?5) order by startsAt, id",
                        memberId,
                        now,
                        AHEAD,
                        after.startsAt(),
                        after.id())
                .range(0, page.limit())
                .list();
    }

    /** Those that have been, and those that will not be, latest first; one more than the page holds. */
    List<Appointment> past(UUID memberId, PageRequest page, Instant now) {
        Position after = page.after().map(Position::parse).orElse(LAST);
        return find(
                        MINE + " and (endsAt <= ?2 or state not in ?3) and (startsAt, id) < (?4, ?5)"
                                + " order by startsAt desc, id desc",
                        memberId,
                        now,
                        AHEAD,
                        after.startsAt(),
                        after.id())
                .range(0, page.limit())
                .list();
    }

    /** A clinic's visits that start in a stretch of time, in order; one more than the page holds. */
    List<Appointment> at(UUID clinicId, Instant from, Instant until, PageRequest page) {
        Position after = page.after().map(Position::parse).orElse(FIRST);
        return find(
                        "clinicId = ?1 and startsAt >= ?2 and startsAt < ?3 and (startsAt, id) > (?4, ?5)"
                                + " order by startsAt, id",
                        clinicId,
                        from,
                        until,
                        after.startsAt(),
                        after.id())
                .range(0, page.limit())
                .list();
    }
}
