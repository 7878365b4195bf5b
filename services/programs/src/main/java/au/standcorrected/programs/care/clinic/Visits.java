package au.standcorrected.programs.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** The projection of members' visits, and of who is a patient where that follows from it. */
@ApplicationScoped
class Visits {
    private final DataSource database;

    @Inject
    Visits(DataSource database) {
        this.database = database;
    }

    /** Keeps the visit, unless a newer state of it is known. Part of the caller's transaction. */
    void apply(VisitState visit) {
        UUID member = visit.memberId();
        if (member == null) {
            return;
        }
        try (var connection = database.getConnection()) {
            takeTurn(connection, member);
            if (keep(connection, member, visit)) {
                workOut(connection, member, visit.clinicId());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("visits cannot be written", e);
        }
    }

    /** Two visits of one person come over different partitions: each has to see what the other has written. */
    private static void takeTurn(Connection connection, UUID member) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            statement.setLong(1, member.getMostSignificantBits() ^ member.getLeastSignificantBits());
            statement.execute();
        }
    }

    private static boolean keep(Connection connection, UUID member, VisitState visit) throws SQLException {
        try (var statement = connection.prepareStatement("insert into care.visit as known (appointment_id, member_id,"
                + " clinic_id, practitioner_id, starts_at, cancelled, version) values (?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (appointment_id) do update set practitioner_id = excluded.practitioner_id,"
                + " starts_at = excluded.starts_at, cancelled = excluded.cancelled, version = excluded.version"
                + " where known.version < excluded.version")) {
            statement.setObject(1, visit.appointmentId());
            statement.setObject(2, member);
            statement.setObject(3, visit.clinicId());
            statement.setObject(4, visit.practitionerId());
            statement.setObject(5, OffsetDateTime.ofInstant(visit.startsAt(), ZoneOffset.UTC));
            statement.setBoolean(6, visit.cancelled());
            statement.setLong(7, visit.version());
            return statement.executeUpdate() == 1;
        }
    }

    /** Whoever has cancelled all visits at a clinic is not its patient. */
    private static void workOut(Connection connection, UUID member, UUID clinic) throws SQLException {
        try (var forget = connection.prepareStatement(
                        "delete from care.clinic_patient where clinic_id = ? and member_id = ?");
                var add = connection.prepareStatement("insert into care.clinic_patient"
                        + " (clinic_id, member_id, first_visit, last_visit)"
                        + " select clinic_id, member_id, min(starts_at), max(starts_at) from care.visit"
                        + " where clinic_id = ? and member_id = ? and not cancelled group by clinic_id, member_id")) {
            for (var statement : new PreparedStatement[] {forget, add}) {
                statement.setObject(1, clinic);
                statement.setObject(2, member);
                statement.executeUpdate();
            }
        }
    }
}
