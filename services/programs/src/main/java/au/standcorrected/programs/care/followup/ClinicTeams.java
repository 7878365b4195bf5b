package au.standcorrected.programs.care.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Who works at a clinic, and who of them answers for concerns that nobody has taken. */
@ApplicationScoped
class ClinicTeams {
    private final DataSource database;

    @Inject
    ClinicTeams(DataSource database) {
        this.database = database;
    }

    /** The clinic's default owner, as long as they work there. */
    Optional<UUID> defaultOwner(UUID clinicId) {
        return read(
                        "select d.practitioner_id from care.default_owner d join care.practitioner_clinic w"
                                + " using (clinic_id, practitioner_id) where d.clinic_id = ?",
                        clinicId,
                        found -> found.getObject(1, UUID.class))
                .stream()
                .findFirst();
    }

    /** Whom to write to: the owner, or everybody who works there and signs in. */
    List<UUID> members(UUID clinicId, @Nullable UUID owner) {
        return read(
                        "select p.practitioner_id, p.member_id from care.practitioner p join care.practitioner_clinic w"
                                + " using (practitioner_id) where w.clinic_id = ? and p.member_id is not null"
                                + " order by p.practitioner_id",
                        clinicId,
                        found -> Map.entry(found.getObject(1, UUID.class), found.getObject(2, UUID.class)))
                .stream()
                .filter(colleague -> owner == null || owner.equals(colleague.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    void setDefaultOwner(UUID clinicId, UUID practitionerId, UUID by, Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.default_owner"
                        + " (clinic_id, practitioner_id, set_by, set_at) values (?, ?, ?, ?)"
                        + " on conflict (clinic_id) do update set practitioner_id = excluded.practitioner_id,"
                        + " set_by = excluded.set_by, set_at = excluded.set_at")) {
            statement.setObject(1, clinicId);
            statement.setObject(2, practitionerId);
            statement.setObject(3, by);
            statement.setObject(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("default owners cannot be written", e);
        }
    }

    List<ClinicTeam> all() {
        return read(
                "select clinic_id, name from care.clinic where ?::uuid is null order by name, clinic_id",
                null,
                found -> team(found.getObject(1, UUID.class), found.getString(2)));
    }

    Optional<ClinicTeam> find(UUID clinicId) {
        return read(
                        "select name from care.clinic where clinic_id = ?",
                        clinicId,
                        found -> team(clinicId, found.getString(1)))
                .stream()
                .findFirst();
    }

    private ClinicTeam team(UUID clinicId, String name) {
        List<ClinicTeam.Colleague> colleagues = read(
                "select p.practitioner_id, p.name from care.practitioner p join care.practitioner_clinic w"
                        + " using (practitioner_id) where w.clinic_id = ? and p.member_id is not null"
                        + " order by p.name, p.practitioner_id",
                clinicId,
                found -> new ClinicTeam.Colleague(found.getObject(1, UUID.class), found.getString(2)));
        return new ClinicTeam(clinicId, name, colleagues, defaultOwner(clinicId).orElse(null));
    }

    private <T> List<T> read(String sql, @Nullable UUID clinicId, Row<T> row) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, clinicId);
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("clinics cannot be read", e);
        }
    }

    private interface Row<T> {
        T of(ResultSet found) throws SQLException;
    }
}
