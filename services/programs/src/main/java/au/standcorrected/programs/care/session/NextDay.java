package au.standcorrected.programs.care.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** How the day after a session was. The last session before today is asked about, once, for a week. */
@ApplicationScoped
public class NextDay {
    private static final int ASKED_DAYS = 7;

    private final DataSource database;

    @Inject
    NextDay(DataSource database) {
        this.database = database;
    }

    /** The session to ask about, if its day after was not told yet. */
    public Optional<Question> question(UUID memberId, LocalDate today) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select s.id, s.date, n.session_id is null"
                        + " from care.session s left join care.next_day n on n.session_id = s.id"
                        + " where s.member_id = ? and s.date < ? and s.date >= ?"
                        + " order by s.date desc, s.started_at desc, s.id desc limit 1")) {
            statement.setObject(1, memberId);
            statement.setObject(2, today);
            statement.setObject(3, today.minusDays(ASKED_DAYS));
            try (var found = statement.executeQuery()) {
                return found.next() && found.getBoolean(3)
                        ? Optional.of(new Question(found.getObject(1, UUID.class), found.getObject(2, LocalDate.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be read", e);
        }
    }

    /** The newest answer counts, whichever tab gave it. */
    void answer(LoggedSession session, int pain, Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.next_day"
                        + " (session_id, member_id, pain, answered_at) values (?, ?, ?, ?) on conflict (session_id)"
                        + " do update set pain = excluded.pain, answered_at = excluded.answered_at")) {
            statement.setObject(1, session.id());
            statement.setObject(2, session.memberId());
            statement.setInt(3, pain);
            statement.setObject(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an answer cannot be written", e);
        }
    }

    /** @param date the session's day */
    public record Question(UUID sessionId, LocalDate date) {}
}
