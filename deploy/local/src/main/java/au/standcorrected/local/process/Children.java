package au.standcorrected.local.process;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.RunRecords;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/** The processes of one start: each is recorded while it lives, and none is started once all are being ended. */
final class Children {
    private final Map<String, Process> processes = new ConcurrentHashMap<>();
    private final RunRecords records;
    private final Progress progress;
    private boolean ending;

    Children(RunRecords records, Progress progress) {
        this.records = records;
        this.progress = progress;
    }

    /** @param died told when the process ended and nobody asked it to */
    synchronized Process launch(Component component, BiConsumer<Component, Process> died)
            throws IOException, InterruptedException {
        if (ending) {
            throw new Refusal("Stopped while starting.");
        }
        Process process = component.launch();
        records.write(component.name(), process.toHandle());
        processes.put(component.name(), process);
        process.onExit().thenRun(() -> {
            if (processes.remove(component.name(), process)) {
                records.remove(component.name());
                died.accept(component, process);
            }
        });
        return process;
    }

    /** From here on nothing is launched; the names of all that runs. */
    synchronized Set<String> endAll() {
        ending = true;
        return Set.copyOf(processes.keySet());
    }

    void end(Component component) {
        Process process = processes.remove(component.name());
        if (process == null) {
            return;
        }
        try {
            component.askToEnd(process);
            if (process.waitFor(component.stopPatience().toMillis(), TimeUnit.MILLISECONDS)) {
                component.ended(process.exitValue());
            } else {
                progress.say("%s did not end within %d s and was killed."
                        .formatted(component.name(), component.stopPatience().toSeconds()));
                process.destroyForcibly().waitFor();
            }
            records.remove(component.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
