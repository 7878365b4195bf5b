package au.standcorrected.programs.care.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Whose calendar reads under which secret. One a member: a new one ends the old. */
@ApplicationScoped
class CalendarFeeds {
    private final DataSource database;

    @Inject
    CalendarFeeds(DataSource database) {
        this.database = database;
    }

    void put(UUID memberId, String secretHash, Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.calendar_feed"
                        + " (member_id, secret_hash, made_at) values (?, ?, ?) on conflict (member_id)"
                        + " do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at")) {
            statement.setObject(1, memberId);
            statement.setString(2, secretHash);
            statement.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a calendar feed cannot be written", e);
        }
    }

    void end(UUID memberId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from care.calendar_feed where member_id = ?")) {
            statement.setObject(1, memberId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a calendar feed cannot be written", e);
        }
    }

    /** Since when the member has one. */
    Optional<Instant> since(UUID memberId) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select made_at from care.calendar_feed where member_id = ?")) {
            statement.setObject(1, memberId);
            try (var found = statement.executeQuery()) {
                return found.next()
                        ? Optional.of(found.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a calendar feed cannot be read", e);
        }
    }

    Optional<UUID> member(String secretHash) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select member_id from care.calendar_feed where secret_hash = ?")) {
            statement.setString(1, secretHash);
            try (var found = statement.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a calendar feed cannot be read", e);
        }
    }
}
