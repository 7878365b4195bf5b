package au.standcorrected.kit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL data directory: what it says about itself, and how it is made. */
final class PostgresDataDirectory {
    private final Path path;

    PostgresDataDirectory(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path.resolve("PG_VERSION"));
    }

    /** Refuses a directory of another major version and one that a live server uses; clears what a killed server left. */
    void mayBeUsed() {
        if (!exists()) {
            return;
        }
        String major = read("PG_VERSION").strip();
        if (!major.equals(Versions.postgresMajor())) {
            throw new EmbeddedStartException(
                    "The PostgreSQL data in %s are of version %s and this is version %s: upgrade them with pg_upgrade, or use another data folder."
                            .formatted(path, major, Versions.postgresMajor()));
        }
        Optional<Long> recorded = recordedPid();
        if (recorded.isPresent()) {
            if (isPostmaster(recorded.get())) {
                throw new EmbeddedStartException(
                        "The PostgreSQL data in %s are in use by process %d: stop that one first, or use another data folder."
                                .formatted(path, recorded.get()));
            }
            // A killed server left it; its number may belong to any process by now, which would stop the next server.
            delete("postmaster.pid");
        }
    }

    /** Made with a password for the superuser {@code postgres}, UTF-8 and an order of letters that is the same everywhere. */
    void initialise(Path binaries, String password, List<String> asOrdinaryUser) {
        try {
            Files.createDirectories(path);
            Path secret = Files.createTempFile(path.resolveSibling(""), "initdb", ".pw");
            Path log = Files.createTempFile("initdb", ".log");
            try {
                Files.writeString(secret, password);
                List<String> command = new ArrayList<>(asOrdinaryUser);
                command.addAll(List.of(
                        binaries.resolve("bin/initdb").toString(),
                        "--pgdata=" + path,
                        "--username=postgres",
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions"));
                int exit = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
                if (exit != 0) {
                    throw new EmbeddedStartException(
                            "PostgreSQL could not make its data in " + path + ": " + ChildProcess.lastWords(log));
                }
                Files.deleteIfExists(log);
            } finally {
                Files.deleteIfExists(secret);
            }
        } catch (IOException e) {
            throw new EmbeddedStartException(
                    "PostgreSQL could not make its data in " + path + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedStartException("Interrupted while PostgreSQL made its data", e);
        }
    }

    /** Answers only when the server with that process id itself says so: an answer on the port could be another's. */
    boolean isReady(long pid) {
        if (!Files.exists(path.resolve("postmaster.pid"))) {
            return false;
        }
        List<String> lines = read("postmaster.pid").lines().toList();
        return lines.size() >= 8
                && lines.get(0).strip().equals(Long.toString(pid))
                && lines.get(7).strip().equals("ready");
    }

    private Optional<Long> recordedPid() {
        if (!Files.exists(path.resolve("postmaster.pid"))) {
            return Optional.empty();
        }
        try {
            return read("postmaster.pid").lines().findFirst().map(String::strip).map(Long::parseLong);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private boolean isPostmaster(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> Path.of(command).endsWith("postgres"))
                .isPresent();
    }

    private String read(String file) {
        try {
            return Files.readString(path.resolve(file));
        } catch (IOException e) {
            return "";
        }
    }

    private void delete(String file) {
        try {
            Files.deleteIfExists(path.resolve(file));
        } catch (IOException e) {
            throw new EmbeddedStartException("Could not remove a stale " + file + " in " + path, e);
        }
    }
}
