package au.standcorrected.accounts.message;

import au.standcorrected.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** All messages: recorded, claimed by one sender at a time, and settled. */
@ApplicationScoped
public class Messages {
    private final DataSource database;
    private final Clock clock;

    @Inject
    Messages(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records a message in the transaction of the event that it is owed to; once, however often the event comes. */
    public void record(UUID event, UUID memberId, String kind, UUID about, long aboutVersion) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into message (id, event_id, member_id, kind, about, about_version, state, created_at,"
                                + " next_attempt_at) values (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)"
                                + " on conflict (event_id) do nothing")) {
            OffsetDateTime now = utc(clock.instant());
            statement.setObject(1, Ids.next());
            statement.setObject(2, event);
            statement.setObject(3, memberId);
            statement.setString(4, kind);
            statement.setObject(5, about);
            statement.setLong(6, aboutVersion);
            statement.setObject(7, now);
            statement.setObject(8, now);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("messages cannot be written", e);
        }
    }

    /**
     * Takes the message that has waited longest into this sender's hands. Others pass over it until the lease is over,
     * and over what is younger of the same thing, so that "cancelled" is not read before "booked".
     */
    Optional<Waiting> claimNext(Duration lease) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update message set claim = ?, claimed_until = ?, next_attempt_at = ?,"
                                + " attempts = attempts + 1 where id = (select id from message due"
                                + " where state = 'WAITING' and next_attempt_at <= ? and not exists (select 1"
                                + " from message older where older.about = due.about"
                                + " and older.about_version < due.about_version and older.state = 'WAITING'"
                                + " and older.claimed_until > ?) order by next_attempt_at, id limit 1"
                                + " for update skip locked)"
                                + " returning id, member_id, kind, about, about_version, attempts, created_at, claim")) {
            Instant now = clock.instant();
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, utc(now.plus(lease)));
            statement.setObject(3, utc(now.plus(lease)));
            statement.setObject(4, utc(now));
            statement.setObject(5, utc(now));
            try (var claimed = statement.executeQuery()) {
                return claimed.next() ? Optional.of(read(claimed)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("messages cannot be claimed", e);
        }
    }

    void sent(Waiting message, String address, String subject) {
        settle(
                message,
                "state = 'SENT', address = ?, subject = ?, sent_at = ?, reason = null",
                address,
                subject,
                utc(clock.instant()));
    }

    void superseded(Waiting message, String reason) {
        settle(message, "state = 'SUPERSEDED', reason = ?", reason);
    }

    void failed(Waiting message, String reason) {
        settle(message, "state = 'FAILED', reason = ?", reason);
    }

    void waits(Waiting message, Instant until, String reason) {
        settle(message, "next_attempt_at = ?, reason = ?", utc(until), reason);
    }

    /** Lets go of the message; a sender whose lease ran out meanwhile changes nothing. */
    private void settle(Waiting message, String change, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update message set claim = null, claimed_until = null, "
                        + change + " where id = ? and claim = ? and state = 'WAITING'")) {
            int index = 1;
            for (Object value : values) {
                statement.setObject(index++, value);
            }
            statement.setObject(index++, message.id());
            statement.setObject(index, message.claim());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("messages cannot be written", e);
        }
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getLong(5),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, UUID.class));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
