package au.standcorrected.programs.care.followup;

import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.concern.CareOutcome;
import au.standcorrected.programs.care.concern.CareState;
import au.standcorrected.programs.care.concern.ConcernLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Concerns beside what the clinic does about them. */
@ApplicationScoped
class ConcernList {
    private static final String CONCERNS =
            """
            select c.id, c.member_id, coalesce(m.display_name, ''), c.level, c.sign_text, c.program, c.note, c.opened_at,
              c.checked_by, c.checked_on, k.name, o.name, f.owner, f.state, f.due_at, f.escalated_at,
              f.outcome, f.outcome_note, f.closed_at
            from care.concern c
            left join care.follow_up f on f.concern_id = c.id
            left join care.member m on m.member_id = c.member_id
            left join care.clinic k on k.clinic_id = f.clinic_id
            left join care.practitioner o on o.practitioner_id = f.owner
            """;

    private final DataSource database;

    @Inject
    ConcernList(DataSource database) {
        this.database = database;
    }

    /**
     * What is still open at the practitioner's clinics and whose patients share, the most pressing first; one more than
     * the page holds.
     *
     * @param mine only those that are theirs, nobody's, or were not looked at in time
     */
    List<PracticeConcern> open(Practitioner practitioner, boolean mine, PageRequest request, Optional<After> after) {
        String sql = CONCERNS
                + "where f.state <> 'CLOSED' and f.clinic_id = any(?) and m.sharing"
                + " and exists (select 1 from care.clinic_patient p"
                + " where p.member_id = f.member_id and p.clinic_id = f.clinic_id)"
                + (mine ? " and (f.owner is null or f.owner = ? or f.escalated_at is not null)" : "")
                + (after.isPresent() ? " and (f.due_at, f.concern_id) > (?, ?)" : "")
                + " order by f.due_at, f.concern_id limit ?";
        return read(sql, practitioner, (connection, statement) -> {
            int next = 1;
            statement.setArray(
                    next++,
                    connection.createArrayOf("uuid", practitioner.clinics().toArray()));
            if (mine) {
                statement.setObject(next++, practitioner.id());
            }
            if (after.isPresent()) {
                statement.setObject(next++, OffsetDateTime.ofInstant(after.get().dueAt(), ZoneOffset.UTC));
                statement.setObject(next++, after.get().concern());
            }
            statement.setInt(next, request.limit() + 1);
        });
    }

    /** The newest first. */
    List<PracticeConcern> ofPatient(Practitioner practitioner, UUID memberId, int most) {
        return read(
                CONCERNS + "where c.member_id = ? order by c.id desc limit " + most,
                practitioner,
                (connection, statement) -> statement.setObject(1, memberId));
    }

    Optional<PracticeConcern> find(Practitioner practitioner, UUID concern) {
        return read(
                        CONCERNS + "where c.id = ?",
                        practitioner,
                        (connection, statement) -> statement.setObject(1, concern))
                .stream()
                .findFirst();
    }

    private List<PracticeConcern> read(String sql, Practitioner practitioner, Values values) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            values.set(connection, statement);
            List<PracticeConcern> concerns = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    concerns.add(concern(found, practitioner));
                }
            }
            return concerns;
        } catch (SQLException e) {
            throw new IllegalStateException("concerns cannot be read", e);
        }
    }

    private static PracticeConcern concern(ResultSet found, Practitioner practitioner) throws SQLException {
        String state = found.getString(14);
        String outcome = found.getString(17);
        return new PracticeConcern(
                found.getObject(1, UUID.class),
                found.getObject(2, UUID.class),
                found.getString(3),
                ConcernLevel.valueOf(found.getString(4)),
                found.getString(5),
                found.getString(6),
                found.getString(7),
                found.getObject(8, OffsetDateTime.class).toInstant(),
                found.getString(9),
                found.getObject(10, LocalDate.class),
                found.getString(11),
                found.getString(12),
                practitioner.id().equals(found.getObject(13, UUID.class)),
                state == null ? null : CareState.valueOf(state),
                instant(found, 15),
                found.getObject(16) != null,
                outcome == null ? null : CareOutcome.valueOf(outcome),
                found.getString(18),
                instant(found, 19));
    }

    private static @Nullable Instant instant(ResultSet found, int column) throws SQLException {
        OffsetDateTime at = found.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Where a page ends. */
    record After(Instant dueAt, UUID concern) {}

    private interface Values {
        void set(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
