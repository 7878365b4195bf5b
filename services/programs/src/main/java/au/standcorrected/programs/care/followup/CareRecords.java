package au.standcorrected.programs.care.followup;

import au.standcorrected.programs.care.concern.CareOutcome;
import au.standcorrected.programs.care.concern.CareState;
import au.standcorrected.programs.care.concern.ConcernView.Care;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What follow-ups are looked up by, besides their concern. */
@ApplicationScoped
class CareRecords {
    private final DataSource database;

    @Inject
    CareRecords(DataSource database) {
        this.database = database;
    }

    /** The clinic that the member goes to now: of several, the one of the newest visit. */
    Optional<UUID> clinicOf(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select clinic_id from care.clinic_patient"
                        + " where member_id = ? order by last_visit desc, clinic_id limit 1")) {
            statement.setObject(1, memberId);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("patients cannot be read", e);
        }
    }

    /** Open concerns of patients who share, of which the clinic does not know. */
    List<UUID> withoutCare(int most) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select c.id from care.concern c join care.member m"
                        + " on m.member_id = c.member_id and m.sharing where c.cleared_at is null"
                        + " and exists (select 1 from care.clinic_patient p where p.member_id = c.member_id)"
                        + " and not exists (select 1 from care.follow_up f where f.concern_id = c.id)"
                        + " order by c.id limit " + most)) {
            List<UUID> concerns = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    concerns.add(found.getObject(1, UUID.class));
                }
            }
            return concerns;
        } catch (SQLException e) {
            throw new IllegalStateException("concerns cannot be read", e);
        }
    }

    Map<UUID, Care> care(Collection<UUID> concerns) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select f.concern_id, coalesce(k.name, ''), o.name, f.state,"
                                + " f.due_at, f.outcome, f.outcome_note from care.follow_up f"
                                + " left join care.clinic k on k.clinic_id = f.clinic_id"
                                + " left join care.practitioner o on o.practitioner_id = f.owner"
                                + " where f.concern_id = any(?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", concerns.toArray()));
            Map<UUID, Care> care = new HashMap<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    String outcome = found.getString(6);
                    care.put(
                            found.getObject(1, UUID.class),
                            new Care(
                                    found.getString(2),
                                    found.getString(3),
                                    CareState.valueOf(found.getString(4)),
                                    found.getObject(5, OffsetDateTime.class).toInstant(),
                                    outcome == null ? null : CareOutcome.valueOf(outcome),
                                    found.getString(7)));
                }
            }
            return care;
        } catch (SQLException e) {
            throw new IllegalStateException("follow-ups cannot be read", e);
        }
    }
}
