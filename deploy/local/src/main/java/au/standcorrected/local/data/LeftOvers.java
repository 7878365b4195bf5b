package au.standcorrected.local.data;

import au.standcorrected.kit.embedded.ChildProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Children of a launcher that was killed. Ends those that are provably its own, PostgreSQL last. */
public final class LeftOvers {
    private static final String POSTGRES = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunRecords records;

    public LeftOvers(RunRecords records) {
        this.records = records;
    }

    /** The names of the components that were found alive and ended. */
    public List<String> end() {
        List<Map.Entry<String, ProcessHandle>> alive = new ArrayList<>();
        for (String component : records.components()) {
            if (!component.equals("launcher")) {
                records.read(component)
                        .flatMap(ProcessRecord::alive)
                        .ifPresentOrElse(
                                process -> alive.add(Map.entry(component, process)), () -> records.remove(component));
            }
        }
        alive.stream().filter(entry -> !entry.getKey().equals(POSTGRES)).forEach(entry -> entry.getValue()
                .destroy());
        alive.stream().filter(entry -> !entry.getKey().equals(POSTGRES)).forEach(entry -> await(entry.getValue()));
        alive.stream().filter(entry -> entry.getKey().equals(POSTGRES)).forEach(entry -> {
            // SIGTERM would wait for every client of the database to leave.
            ChildProcess.signal("INT", entry.getValue().pid());
            await(entry.getValue());
        });
        alive.forEach(entry -> records.remove(entry.getKey()));
        return alive.stream().map(Map.Entry::getKey).toList();
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
