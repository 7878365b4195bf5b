package au.standcorrected.kit.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * The one relay's turn: an advisory lock and a LISTEN on one connection of its own. The turn ends with the connection, so
 * a replica that dies hands over at once.
 */
final class RelayTurn implements AutoCloseable {
    /** "outbox" read as a number; the same in every database, since each service has its own. */
    private static final long LOCK = 0x6f7574626f78L;

    private static final String CHANNEL = "outbox";

    private final Connection connection;

    private RelayTurn(Connection connection) {
        this.connection = connection;
    }

    /** Connects; the lock is not yet held. */
    static RelayTurn connect(String url, String username, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "outbox relay");
        return new RelayTurn(DriverManager.getConnection(url, properties));
    }

    /** Waits in the database until this replica is the one that relays. */
    void await() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            statement.execute("listen " + CHANNEL);
        }
    }

    /** Whether another replica has something to send; waits up to the time given. Fails when the turn is over. */
    boolean notified(int waitMillis) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class).getNotifications(waitMillis);
        return notifications != null && notifications.length > 0;
    }

    /** Fails when the connection, and with it the turn, is gone. */
    void check() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    static String notifyStatement() {
        return "notify " + CHANNEL;
    }

    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is gone already, which is what is wanted.
        }
    }
}
