package au.standcorrected.programs.care.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which recalls members have read. Said twice, the first time counts. */
@ApplicationScoped
class RecallsSeen {
    private final DataSource database;

    @Inject
    RecallsSeen(DataSource database) {
        this.database = database;
    }

    Set<UUID> by(UUID memberId) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select recall_id from care.recall_seen where member_id = ?")) {
            statement.setObject(1, memberId);
            Set<UUID> seen = new HashSet<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    seen.add(found.getObject(1, UUID.class));
                }
            }
            return seen;
        } catch (SQLException e) {
            throw new IllegalStateException("what a member has read cannot be read", e);
        }
    }

    void see(UUID memberId, UUID recall, Instant now) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into care.recall_seen"
                        + " (member_id, recall_id, seen_at) values (?, ?, ?) on conflict do nothing")) {
            statement.setObject(1, memberId);
            statement.setObject(2, recall);
            statement.setObject(3, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("what a member has read cannot be written", e);
        }
    }
}
