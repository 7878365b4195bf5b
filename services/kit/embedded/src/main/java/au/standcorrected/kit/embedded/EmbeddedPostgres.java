package au.standcorrected.kit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A PostgreSQL server as a direct child of this process, on 127.0.0.1, with its data kept where the caller says.
 * It writes as durably as a server in production does ({@code fsync} and {@code synchronous_commit} are on).
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private final PostgresSettings settings;
    private final Process process;
    private final Thread stopWithThisProcess = new Thread(this::stop, "stop-postgres");

    private EmbeddedPostgres(PostgresSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /**
     * Starts and waits until connections are accepted.
     *
     * @throws EmbeddedStartException when the data are in use or of another version, the port is taken, or the server ended
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        EmbeddedPostgres postgres = launch(settings);
        postgres.awaitReady();
        return postgres;
    }

    /** Like {@link #start} without the wait; {@link #isReady} tells. */
    public static EmbeddedPostgres launch(PostgresSettings settings) {
        PostgresDataDirectory data = new PostgresDataDirectory(settings.dataDirectory());
        data.mayBeUsed();
        if (!Port.isFree(settings.port())) {
            throw new EmbeddedStartException(
                    "Port %d, wanted for PostgreSQL, is taken: stop what listens there, or use another port."
                            .formatted(settings.port()));
        }
        Path binaries = PostgresBinaries.folder();
        List<String> asOrdinaryUser = asOrdinaryUser();
        if (!data.exists()) {
            data.initialise(binaries, settings.password(), asOrdinaryUser);
        }
        List<String> command = new ArrayList<>(asOrdinaryUser);
        command.addAll(List.of(
                binaries.resolve("bin/postgres").toString(),
                "-D",
                data.path().toString(),
                "-p",
                Integer.toString(settings.port())));
        settings.serverSettings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        try {
            Files.createDirectories(settings.log().toAbsolutePath().getParent());
            Process process = new ProcessBuilder(ChildProcess.inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(settings.log().toFile())
                    .start();
            EmbeddedPostgres postgres = new EmbeddedPostgres(settings, process);
            if (settings.stopWithThisProcess()) {
                Runtime.getRuntime().addShutdownHook(postgres.stopWithThisProcess);
            }
            return postgres;
        } catch (IOException e) {
            throw new EmbeddedStartException("PostgreSQL could not be started: " + e.getMessage(), e);
        }
    }

    public boolean isReady() {
        return process.isAlive() && new PostgresDataDirectory(settings.dataDirectory()).isReady(process.pid());
    }

    public Process process() {
        return process;
    }

    public int port() {
        return settings.port();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.port(), database);
    }

    /** A database owned by a user of the same name; when they are there already only the password is set anew. */
    public void createDatabase(String name, String password) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a plain database name: " + name);
        }
        String quoted = "'" + password.replace("'", "''") + "'";
        try (Connection connection = connectAsSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            boolean userThere = has(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'");
            statement.execute((userThere ? "ALTER" : "CREATE") + " ROLE " + name + " LOGIN PASSWORD " + quoted);
            if (!has(statement, "SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
        } catch (SQLException e) {
            throw new EmbeddedStartException("Could not create the database " + name + ": " + e.getMessage(), e);
        }
    }

    public Connection connectAsSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", settings.password());
    }

    /** Ends the server in order: open transactions are rolled back, everything committed is on disk. */
    @Override
    public void close() {
        stop();
        if (settings.stopWithThisProcess()) {
            try {
                Runtime.getRuntime().removeShutdownHook(stopWithThisProcess);
            } catch (IllegalStateException alreadyShuttingDown) {
                // The hook found the server stopped; nothing is left to do.
            }
        }
    }

    private void stop() {
        // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave.
        if (process.isAlive() && ChildProcess.signal("INT", process.pid())) {
            if (!ChildProcess.ended(process, STOP_PATIENCE)) {
                ChildProcess.signal("QUIT", process.pid());
                ChildProcess.ended(process, Duration.ofSeconds(5));
            }
        }
        process.destroyForcibly();
    }

    private void awaitReady() {
        Instant until = Instant.now().plus(START_PATIENCE);
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new EmbeddedStartException(
                        "PostgreSQL ended while starting: " + ChildProcess.lastWords(settings.log()));
            }
            if (Instant.now().isAfter(until)) {
                close();
                throw new EmbeddedStartException("PostgreSQL was not ready within %d s: %s"
                        .formatted(START_PATIENCE.toSeconds(), ChildProcess.lastWords(settings.log())));
            }
            ChildProcess.pause();
        }
    }

    private static boolean has(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody, on the very same files. */
    private static List<String> asOrdinaryUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!ChildProcess.onPath("unshare")) {
            throw new EmbeddedStartException(
                    "PostgreSQL does not run as root and `unshare` is not on the PATH: run this as an ordinary user.");
        }
        return List.of("unshare", "-U");
    }
}
