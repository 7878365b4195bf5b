package au.standcorrected.programs.care.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The projection of booking's clinics and practitioners. */
@ApplicationScoped
public class Clinics {
    private final DataSource database;

    @Inject
    Clinics(DataSource database) {
        this.database = database;
    }

    /** The practitioner that the member is; empty for everybody else. */
    public Optional<Practitioner> practitioner(UUID memberId) {
        return read("p.member_id = ?", memberId);
    }

    /** A practitioner by booking's id, if they sign in. */
    public Optional<Practitioner> practitionerById(UUID practitionerId) {
        return read("p.practitioner_id = ? and p.member_id is not null", practitionerId);
    }

    private Optional<Practitioner> read(String which, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select p.practitioner_id, p.member_id, p.name, c.clinic_id from care.practitioner p"
                                + " left join care.practitioner_clinic c using (practitioner_id) where " + which)) {
            statement.setObject(1, id);
            try (var found = statement.executeQuery()) {
                Practitioner practitioner = null;
                Set<UUID> clinics = new LinkedHashSet<>();
                while (found.next()) {
                    UUID clinic = found.getObject(4, UUID.class);
                    if (clinic != null) {
                        clinics.add(clinic);
                    }
                    practitioner = new Practitioner(
                            found.getObject(1, UUID.class),
                            found.getObject(2, UUID.class),
                            found.getString(3),
                            Set.copyOf(clinics));
                }
                return Optional.ofNullable(practitioner);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("practitioners cannot be read", e);
        }
    }

    public Optional<Clinic> find(UUID clinicId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select name from care.clinic where clinic_id = ?")) {
            statement.setObject(1, clinicId);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(new Clinic(clinicId, found.getString(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("clinics cannot be read", e);
        }
    }

    /** Keeps the state, unless a newer one is known. */
    void apply(ClinicState clinic) {
        write(
                "insert into care.clinic as known (clinic_id, name, time_zone, version) values (?, ?, ?, ?)"
                        + " on conflict (clinic_id) do update set name = excluded.name,"
                        + " time_zone = excluded.time_zone, version = excluded.version"
                        + " where known.version < excluded.version",
                clinic.clinicId(),
                clinic.name(),
                clinic.timeZone(),
                clinic.version());
    }

    /** Keeps the state with the clinics, unless a newer one is known. Part of the caller's transaction. */
    void apply(PractitionerState practitioner) {
        int kept = write(
                "insert into care.practitioner as known (practitioner_id, name, member_id, version)"
                        + " values (?, ?, ?::uuid, ?) on conflict (practitioner_id) do update set name = excluded.name,"
                        + " member_id = excluded.member_id, version = excluded.version"
                        + " where known.version < excluded.version",
                practitioner.practitionerId(),
                practitioner.name(),
                practitioner.memberId() == null ? null : practitioner.memberId().toString(),
                practitioner.version());
        if (kept == 1) {
            leaveAll(practitioner.practitionerId());
            practitioner
                    .clinicIds()
                    .forEach(clinic -> write(
                            "insert into care.practitioner_clinic (practitioner_id, clinic_id) values (?, ?)"
                                    + " on conflict do nothing",
                            practitioner.practitionerId(),
                            clinic));
        }
    }

    /** A practitioner has gone: their name stays beside what they did, and they are let in nowhere any more. */
    void nobodyWorks(UUID practitionerId) {
        leaveAll(practitionerId);
        write("update care.practitioner set member_id = null where practitioner_id = ?", practitionerId);
    }

    private void leaveAll(UUID practitionerId) {
        write("delete from care.practitioner_clinic where practitioner_id = ?", practitionerId);
    }

    private int write(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("clinics cannot be written", e);
        }
    }
}
