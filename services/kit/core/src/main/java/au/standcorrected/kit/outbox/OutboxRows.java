package au.standcorrected.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The outbox table as the relay reads it. */
@ApplicationScoped
class OutboxRows {
    private final DataSource database;

    @Inject
    OutboxRows(DataSource database) {
        this.database = database;
    }

    /**
     * The oldest rows that have not been sent, in id order. "Not yet sent", never "id greater than the last one sent": a
     * transaction that takes its id early and commits late would be skipped for ever.
     */
    List<OutboxRow> unsent(int atMost) throws SQLException {
        return read(
                "select id, topic, record_key, payload from outbox where sent_at is null order by id limit ?", atMost);
    }

    /** Only for the fault check, to show that it catches a relay that reads by position. */
    List<OutboxRow> after(long lastId, int atMost) throws SQLException {
        return read(
                "select id, topic, record_key, payload from outbox where id > " + lastId + " order by id limit ?",
                atMost);
    }

    /** Only for the fault check: where a relay that reads by position would go on. */
    long lastSent() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery("select coalesce(max(id), 0) from outbox where sent_at is not null")) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    private List<OutboxRow> read(String sql, int atMost) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, atMost);
            List<OutboxRow> rows = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new OutboxRow(
                            found.getLong(1), found.getString(2), found.getString(3), found.getString(4)));
                }
            }
            return rows;
        }
    }

    void markSent(List<OutboxRow> rows) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("update outbox set sent_at = now() where id = any(?)")) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::id).toArray()));
            statement.executeUpdate();
        }
    }

    /** Forgets rows sent longer ago than {@code age}; Kafka has them. */
    int deleteSentBefore(Duration age) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "delete from outbox where sent_at < now() - make_interval(secs => ?)")) {
            statement.setDouble(1, age.toSeconds());
            return statement.executeUpdate();
        }
    }
}
