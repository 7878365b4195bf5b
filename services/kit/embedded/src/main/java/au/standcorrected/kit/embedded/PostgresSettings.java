package au.standcorrected.kit.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an embedded PostgreSQL is to run. */
public record PostgresSettings(
        Path dataDirectory,
        int port,
        String password,
        Path log,
        boolean stopWithThisProcess,
        Map<String, String> serverSettings) {

    public PostgresSettings {
        serverSettings = Map.copyOf(serverSettings);
    }

    /** Data there, any free port, superuser {@code postgres} with password {@code local}, the log beside the data. */
    public static PostgresSettings in(Path dataDirectory) {
        Map<String, String> server = new LinkedHashMap<>();
        server.put("listen_addresses", "127.0.0.1");
        server.put("unix_socket_directories", "");
        server.put("fsync", "on");
        server.put("synchronous_commit", "on");
        server.put("full_page_writes", "on");
        server.put("max_connections", "300");
        server.put("shared_buffers", "64MB");
        server.put("timezone", "UTC");
        server.put("log_timezone", "UTC");
        Path absolute = dataDirectory.toAbsolutePath().normalize();
        return new PostgresSettings(
                absolute, Port.free(), "local", absolute.resolveSibling(absolute.getFileName() + ".log"), true, server);
    }

    public PostgresSettings withPort(int newPort) {
        return new PostgresSettings(dataDirectory, newPort, password, log, stopWithThisProcess, serverSettings);
    }

    public PostgresSettings withPassword(String newPassword) {
        return new PostgresSettings(dataDirectory, port, newPassword, log, stopWithThisProcess, serverSettings);
    }

    public PostgresSettings withLog(Path newLog) {
        return new PostgresSettings(dataDirectory, port, password, newLog, stopWithThisProcess, serverSettings);
    }

    /** The caller ends the server, in an order of its own. */
    public PostgresSettings leftToItsSupervisor() {
        return new PostgresSettings(dataDirectory, port, password, log, false, serverSettings);
    }

    public PostgresSettings withServerSetting(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(serverSettings);
        more.put(name, value);
        return new PostgresSettings(dataDirectory, port, password, log, stopWithThisProcess, more);
    }
}
