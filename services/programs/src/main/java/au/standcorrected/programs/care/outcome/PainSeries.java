package au.standcorrected.programs.care.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A member's pain over a stretch of days, oldest first. */
@ApplicationScoped
public class PainSeries {
    private final DataSource database;

    @Inject
    PainSeries(DataSource database) {
        this.database = database;
    }

    /** Of the sessions that say something about pain. */
    public List<PainOfDay> of(UUID memberId, LocalDate from, LocalDate to) {
        return all(memberId, from, to).stream().filter(PainOfDay::saysSomething).toList();
    }

    /** Of every session. */
    List<PainOfDay> all(UUID memberId, LocalDate from, LocalDate to) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select s.date, s.pain_before, s.pain_after, n.pain, s.id"
                        + " from care.session s left join care.next_day n on n.session_id = s.id"
                        + " where s.member_id = ? and s.date between ? and ?"
                        + " order by s.date, s.started_at, s.id")) {
            statement.setObject(1, memberId);
            statement.setObject(2, from);
            statement.setObject(3, to);
            List<PainOfDay> series = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    series.add(new PainOfDay(
                            found.getObject(1, LocalDate.class),
                            found.getObject(2, Integer.class),
                            found.getObject(3, Integer.class),
                            found.getObject(4, Integer.class),
                            found.getObject(5, UUID.class)));
                }
            }
            return series;
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be read", e);
        }
    }
}
