package au.standcorrected.accounts.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The projection of booking's clinics and practitioners. */
@ApplicationScoped
public class Clinics {
    private final DataSource database;

    @Inject
    Clinics(DataSource database) {
        this.database = database;
    }

    /** The clinic; empty before booking has told of it. */
    public Optional<Clinic> find(UUID id) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select name, street, suburb, state, postcode, phone, time_zone,"
                                + " notice_hours from clinic where id = ?")) {
            statement.setObject(1, id);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(new Clinic(
                                found.getString(1),
                                new Clinic.Address(
                                        found.getString(2), found.getString(3), found.getString(4), found.getString(5)),
                                found.getString(6),
                                ZoneId.of(found.getString(7)),
                                found.getInt(8)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("clinics cannot be read", e);
        }
    }

    /** The practitioner's name; empty before booking has told of them. */
    public Optional<String> practitionerName(UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select name from practitioner where id = ?")) {
            statement.setObject(1, id);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("practitioners cannot be read", e);
        }
    }

    /** Keeps the state, unless a newer one is known. */
    void apply(ClinicChanged changed) {
        Clinic clinic = changed.clinic();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into clinic as known"
                        + " (id, name, street, suburb, state, postcode, phone, time_zone, notice_hours, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do update set name = excluded.name,"
                        + " street = excluded.street, suburb = excluded.suburb, state = excluded.state,"
                        + " postcode = excluded.postcode, phone = excluded.phone, time_zone = excluded.time_zone,"
                        + " notice_hours = excluded.notice_hours, version = excluded.version"
                        + " where known.version < excluded.version")) {
            statement.setObject(1, changed.clinicId());
            statement.setString(2, clinic.name());
            statement.setString(3, clinic.address().street());
            statement.setString(4, clinic.address().suburb());
            statement.setString(5, clinic.address().state());
            statement.setString(6, clinic.address().postcode());
            statement.setString(7, clinic.phone());
            statement.setString(8, clinic.zone().getId());
            statement.setInt(9, clinic.noticeHours());
            statement.setLong(10, changed.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("clinics cannot be written", e);
        }
    }

    /** Keeps the name, unless a newer one is known. */
    void apply(PractitionerChanged changed) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into practitioner as known (id, name, version)"
                        + " values (?, ?, ?) on conflict (id) do update set name = excluded.name,"
                        + " version = excluded.version where known.version < excluded.version")) {
            statement.setObject(1, changed.practitionerId());
            statement.setString(2, changed.name());
            statement.setLong(3, changed.version());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("practitioners cannot be written", e);
        }
    }

    /** A tombstone does not say which of the two it was. */
    void forget(UUID id) {
        try (var connection = database.getConnection()) {
            for (String table : new String[] {"clinic", "practitioner"}) {
                try (var statement = connection.prepareStatement("delete from " + table + " where id = ?")) {
                    statement.setObject(1, id);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("clinics cannot be written", e);
        }
    }
}
