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

    public List<PainOfDay> of(UUID memberId, LocalDate from, LocalDate to) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select date, pain_before, pain_after, id from care.session"
                        + " where member_id = ? and date between ? and ?"
                        + " and (pain_before is not null or pain_after is not null)"
                        + " order by date, started_at, id")) {
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
                            found.getObject(4, UUID.class)));
                }
            }
            return series;
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be read", e);
        }
    }
}
