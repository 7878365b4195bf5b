package au.standcorrected.accounts.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The projection of booking's appointments. */
@ApplicationScoped
public class Appointments {
    private final DataSource database;

    @Inject
    Appointments(DataSource database) {
        this.database = database;
    }

    public Optional<Appointment> find(UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select version, sequence, cancelled, clinic_id,"
                        + " practitioner_id, starts_at, ends_at, previous_starts_at, changed_by_clinic"
                        + " from appointment where id = ?")) {
            statement.setObject(1, id);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(read(id, found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("appointments cannot be read", e);
        }
    }

    /** Keeps the state, unless a newer one is known. */
    public void apply(AppointmentChange change) {
        Appointment newest = change.appointment();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into appointment as known"
                        + " (id, version, sequence, cancelled, clinic_id, practitioner_id, starts_at, ends_at,"
                        + " previous_starts_at, changed_by_clinic) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (id) do update set version = excluded.version, sequence = excluded.sequence,"
                        + " cancelled = excluded.cancelled, clinic_id = excluded.clinic_id,"
                        + " practitioner_id = excluded.practitioner_id, starts_at = excluded.starts_at,"
                        + " ends_at = excluded.ends_at, previous_starts_at = excluded.previous_starts_at,"
                        + " changed_by_clinic = excluded.changed_by_clinic where known.version < excluded.version")) {
            statement.setObject(1, newest.id());
            statement.setLong(2, newest.version());
            statement.setInt(3, newest.sequence());
            statement.setBoolean(4, newest.cancelled());
            statement.setObject(5, newest.clinicId());
            statement.setObject(6, newest.practitionerId());
            statement.setObject(7, utc(newest.startsAt()));
            statement.setObject(8, utc(newest.endsAt()));
            statement.setObject(9, utc(newest.previousStartsAt()));
            statement.setBoolean(10, newest.changedByClinic());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("appointments cannot be written", e);
        }
    }

    public void forget(UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from appointment where id = ?")) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("appointments cannot be written", e);
        }
    }

    private static Appointment read(UUID id, ResultSet found) throws SQLException {
        OffsetDateTime previous = found.getObject(8, OffsetDateTime.class);
        return new Appointment(
                id,
                found.getLong(1),
                found.getInt(2),
                found.getBoolean(3),
                found.getObject(4, UUID.class),
                found.getObject(5, UUID.class),
                found.getObject(6, OffsetDateTime.class).toInstant(),
                found.getObject(7, OffsetDateTime.class).toInstant(),
                previous == null ? null : previous.toInstant(),
                found.getBoolean(9));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
