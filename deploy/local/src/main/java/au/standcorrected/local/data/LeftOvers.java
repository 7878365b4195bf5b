package au.standcorrected.local.data;

import au.standcorrected.kit.embedded.ChildProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Children of a launcher that was killed. Ends those that are provably its own, by their record or, for one that was killed
 * before it could write it, by a mark on the command line. PostgreSQL is ended last.
 */
public final class LeftOvers {
    private static final String POSTGRES = "postgres";
    private static final String MARK = "-Dstand-corrected.part=";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataFolder data;
    private final RunRecords records;

    public LeftOvers(DataFolder data) {
        this.data = data;
        this.records = data.records();
    }

    /** An argument for a child's JVM that names the data folder it belongs to. */
    public static String mark(Path data, String component) {
        return MARK + data + "#" + component;
    }

    /** The names of the components that were found alive and ended. */
    public List<String> end() {
        Map<String, ProcessHandle> alive = new LinkedHashMap<>(marked());
        for (String component : records.components()) {
            if (!component.equals("launcher")) {
                records.read(component)
                        .flatMap(ProcessRecord::alive)
                        .ifPresent(process -> alive.put(component, process));
            }
        }
        ProcessHandle postgres = alive.remove(POSTGRES);
        alive.values().forEach(ProcessHandle::destroy);
        alive.values().forEach(LeftOvers::await);
        if (postgres != null) {
            // SIGTERM would wait for every client of the database to leave.
            ChildProcess.signal("INT", postgres.pid());
            await(postgres);
            alive.put(POSTGRES, postgres);
        }
        records.components().stream()
                .filter(component -> !component.equals("launcher"))
                .forEach(records::remove);
        return alive.keySet().stream().sorted().toList();
    }

    private Map<String, ProcessHandle> marked() {
        String mark = mark(data.path(), "");
        Map<String, ProcessHandle> found = new LinkedHashMap<>();
        ProcessHandle.allProcesses().forEach(process -> {
            List<String> arguments = arguments(process);
            for (String argument : arguments) {
                if (argument.startsWith(mark)) {
                    found.put(argument.substring(mark.length()), process);
                }
            }
            if (isOurPostgres(arguments)) {
                found.put(POSTGRES, process);
            }
        });
        return found;
    }

    private boolean isOurPostgres(List<String> arguments) {
        return arguments.size() > 2
                && Path.of(arguments.get(0)).endsWith("bin/postgres")
                && arguments.get(1).equals("-D")
                && arguments.get(2).equals(data.of(POSTGRES).toString());
    }

    private static List<String> arguments(ProcessHandle process) {
        Path whole = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(whole)
                    ? List.of(
                            Files.readString(whole, StandardCharsets.ISO_8859_1).split("\0"))
                    : process.info()
                            .commandLine()
                            .map(line -> List.of(line.split(" ")))
                            .orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
