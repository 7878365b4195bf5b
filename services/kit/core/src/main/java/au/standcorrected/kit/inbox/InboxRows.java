package au.standcorrected.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The inbox tables; used inside the transaction of the effect. */
@ApplicationScoped
class InboxRows {
    private final DataSource database;
    private final boolean off;

    @Inject
    InboxRows(DataSource database, @ConfigProperty(name = "faults.inbox-off", defaultValue = "false") boolean off) {
        this.database = database;
        this.off = off;
    }

    /** Whether this consumer sees the event for the first time; if so it is remembered with the effect. */
    boolean firstTime(String consumer, UUID event) throws SQLException {
        if (off) {
            return true;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing")) {
            statement.setString(1, consumer);
            statement.setObject(2, event);
            return statement.executeUpdate() == 1;
        }
    }

    boolean holdsParked(String consumer, String topic, String key) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select 1 from inbox_parked where consumer = ? and topic = ? and record_key = ? limit 1")) {
            statement.setString(1, consumer);
            statement.setString(2, topic);
            statement.setString(3, key);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    void park(String consumer, String topic, String key, UUID event, String reason, @Nullable String payload)
            throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into inbox_parked"
                        + " (consumer, topic, record_key, event_id, reason, payload) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")) {
            statement.setString(1, consumer);
            statement.setString(2, topic);
            statement.setString(3, key);
            statement.setObject(4, event);
            statement.setString(5, reason);
            statement.setString(6, payload == null ? "" : payload);
            statement.executeUpdate();
        }
    }
}
