package au.standcorrected.programs.care.practice;

import au.standcorrected.programs.care.practice.PatientPage.SessionNote;
import au.standcorrected.programs.care.practice.PatientPage.Visits;
import au.standcorrected.programs.care.timeline.Block;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What of a patient's visits and logs stands on their page. */
@ApplicationScoped
class PatientRecords {
    private final DataSource database;

    @Inject
    PatientRecords(DataSource database) {
        this.database = database;
    }

    List<Visits> visits(UUID memberId) {
        return read(
                "select coalesce(c.name, ''), p.first_visit, p.last_visit from care.clinic_patient p"
                        + " left join care.clinic c using (clinic_id) where p.member_id = ? order by p.last_visit desc",
                memberId,
                found -> new Visits(
                        found.getString(1),
                        found.getObject(2, OffsetDateTime.class).toInstant(),
                        found.getObject(3, OffsetDateTime.class).toInstant()));
    }

    List<SessionNote> notes(UUID memberId, int most) {
        return read(
                "select date, block, note, pain_before, pain_after from care.session"
                        + " where member_id = ? and note is not null and note <> ''"
                        + " order by date desc, started_at desc, id desc limit " + most,
                memberId,
                found -> new SessionNote(
                        found.getObject(1, LocalDate.class),
                        Block.valueOf(found.getString(2)),
                        found.getString(3),
                        found.getObject(4, Integer.class),
                        found.getObject(5, Integer.class)));
    }

    private <T> List<T> read(String sql, UUID memberId, Row<T> row) {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, memberId);
            List<T> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row.of(found));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("a patient's records cannot be read", e);
        }
    }

    private interface Row<T> {
        T of(ResultSet found) throws SQLException;
    }
}
