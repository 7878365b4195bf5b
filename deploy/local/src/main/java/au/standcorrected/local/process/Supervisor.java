package au.standcorrected.local.process;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.RunRecords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Starts components as soon as what they need is ready, watches them, and ends them in reverse order. */
public final class Supervisor {
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Map<String, Process> processes = new ConcurrentHashMap<>();
    private final BlockingQueue<String> deaths = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "component");
        thread.setDaemon(true);
        return thread;
    });
    private final RunRecords records;
    private final Progress progress;
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private volatile boolean stopping;

    public Supervisor(Collection<? extends Component> components, RunRecords records, Progress progress) {
        components.forEach(component -> this.components.put(component.name(), component));
        this.records = records;
        this.progress = progress;
    }

    /** Returns when all are ready; the first that fails ends the wait. */
    public void startAll() {
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        components.values().forEach(component -> ready.put(component.name(), new CompletableFuture<>()));
        ready.forEach((name, own) -> {
            Component component = Objects.requireNonNull(components.get(name));
            CompletableFuture<?>[] needed = component.after().stream()
                    .filter(ready::containsKey)
                    .map(ready::get)
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(needed)
                    .thenRunAsync(() -> start(component), threads)
                    .whenComplete((done, problem) -> {
                        if (problem == null) {
                            own.complete(null);
                        } else {
                            failure.completeExceptionally(problem);
                        }
                    });
        });
        CompletableFuture<Void> all = CompletableFuture.allOf(ready.values().toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : e;
        }
    }

    /** Blocks while all is well; returns the line that says which component ended, once one did and that matters. */
    public String watch(WhenOneDies whenOneDies) throws InterruptedException {
        while (true) {
            String name = deaths.take();
            Component component = components.get(name);
            Process process = processes.remove(name);
            if (component == null || process == null) {
                continue;
            }
            records.remove(name);
            String line = epitaph(component, process);
            switch (whenOneDies) {
                case STOP -> {
                    return line;
                }
                case LEAVE -> progress.say(line + " The others go on.");
                case RESTART -> {
                    progress.say(line + " Starting it again.");
                    threads.execute(() -> startAgain(component));
                }
            }
        }
    }

    /** Ends what runs: first what nothing else needs. Safe to call while components are still starting. */
    public void stopAll() {
        stopping = true;
        Set<String> running = ConcurrentHashMap.newKeySet();
        running.addAll(processes.keySet());
        while (!running.isEmpty()) {
            List<String> notNeeded = running.stream()
                    .filter(name -> running.stream().noneMatch(other -> needs(other, name)))
                    .toList();
            List<String> turn = notNeeded.isEmpty() ? List.copyOf(running) : notNeeded;
            List<CompletableFuture<Void>> ends = new ArrayList<>();
            turn.forEach(name -> ends.add(CompletableFuture.runAsync(() -> stop(name), threads)));
            CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new)).join();
            turn.forEach(running::remove);
        }
    }

    private void start(Component component) {
        Instant begun = Instant.now();
        try {
            Process process = launch(component);
            while (!isReady(component, process)) {
                if (stopping) {
                    throw new Refusal("Stopped while starting.");
                }
                if (!process.isAlive()) {
                    throw new Refusal(epitaph(component, process));
                }
                if (Instant.now().isAfter(begun.plus(component.startPatience()))) {
                    throw new Refusal("%s was not ready within %d s: %s"
                            .formatted(
                                    component.name(),
                                    component.startPatience().toSeconds(),
                                    LastWords.of(component.log())));
                }
                Thread.sleep(25);
            }
            component.onceReady();
        } catch (IOException e) {
            throw new Refusal("%s could not be started: %s".formatted(component.name(), e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while starting.");
        }
        progress.ready(component.name(), Duration.between(begun, Instant.now()), where(component));
    }

    private void startAgain(Component component) {
        try {
            start(component);
        } catch (RuntimeException e) {
            progress.say(String.valueOf(e.getMessage()));
        }
    }

    private Process launch(Component component) throws IOException, InterruptedException {
        Process process = component.launch();
        records.write(component.name(), process.toHandle());
        processes.put(component.name(), process);
        process.onExit().thenRun(() -> {
            if (!stopping) {
                deaths.add(component.name());
                failure.completeExceptionally(new Refusal(epitaph(component, process)));
            }
        });
        if (stopping) {
            stop(component.name());
        }
        return process;
    }

    private static String epitaph(Component component, Process process) {
        return "%s ended by itself (exit code %d): %s"
                .formatted(component.name(), process.exitValue(), LastWords.of(component.log()));
    }

    private static boolean isReady(Component component, Process process) {
        return process.isAlive()
                && component.ports().stream().allMatch(port -> PortOwner.owns(process.pid(), port))
                && component.answers();
    }

    private void stop(String name) {
        Component component = components.get(name);
        Process process = processes.remove(name);
        if (component == null || process == null) {
            return;
        }
        try {
            if (process.isAlive()) {
                component.askToEnd(process);
                if (process.waitFor(component.stopPatience().toMillis(), TimeUnit.MILLISECONDS)) {
                    component.ended(process.exitValue());
                } else {
                    progress.say("%s did not end within %d s and was killed."
                            .formatted(name, component.stopPatience().toSeconds()));
                    process.destroyForcibly().waitFor();
                }
            }
            records.remove(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean needs(String name, String needed) {
        Component component = components.get(name);
        return component != null && component.uses().contains(needed);
    }

    private static String where(Component component) {
        return component.ports().isEmpty()
                ? ""
                : "127.0.0.1:" + component.ports().get(0);
    }
}
