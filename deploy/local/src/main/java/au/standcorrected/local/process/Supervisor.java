package au.standcorrected.local.process;

import au.standcorrected.local.Refusal;
import au.standcorrected.local.data.RunRecords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Starts components as soon as what they wait for is ready, watches them, and ends them in reverse order. */
public final class Supervisor {
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final BlockingQueue<Death> deaths = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private final ExecutorService starting = daemons("start-component");
    private final ExecutorService ending = daemons("end-component");
    private final Children children;
    private final Progress progress;

    public Supervisor(Collection<? extends Component> components, RunRecords records, Progress progress) {
        components.forEach(component -> this.components.put(component.name(), component));
        this.children = new Children(records, progress);
        this.progress = progress;
    }

    /** Returns when all are ready; the first that fails ends the wait. */
    public void startAll() {
        Map<String, CompletableFuture<Void>> ready = new LinkedHashMap<>();
        components.keySet().forEach(name -> ready.put(name, new CompletableFuture<>()));
        ready.forEach((name, own) -> {
            Component component = component(name);
            CompletableFuture<?>[] needed = component.after().stream()
                    .filter(ready::containsKey)
                    .map(ready::get)
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(needed)
                    .thenRunAsync(() -> start(component), starting)
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
            Death death = deaths.take();
            switch (whenOneDies) {
                case STOP -> {
                    return death.line();
                }
                case LEAVE -> progress.say(death.line() + " The others go on.");
                case RESTART -> {
                    progress.say(death.line() + " Starting it again.");
                    starting.execute(() -> startAgain(death.component()));
                }
            }
        }
    }

    /** Ends what runs: first what nothing else uses. Safe to call while components are still starting. */
    public void stopAll() {
        Set<String> running = new LinkedHashSet<>(children.endAll());
        starting.shutdownNow();
        while (!running.isEmpty()) {
            List<String> unused = running.stream()
                    .filter(name -> running.stream()
                            .noneMatch(other -> component(other).uses().contains(name)))
                    .toList();
            List<String> turn = unused.isEmpty() ? List.copyOf(running) : unused;
            CompletableFuture.allOf(turn.stream()
                            .map(name -> CompletableFuture.runAsync(() -> children.end(component(name)), ending))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
            turn.forEach(running::remove);
        }
    }

    private void start(Component component) {
        Instant begun = Instant.now();
        try {
            component.prepare();
            Process process = children.launch(component, this::died);
            while (!isReady(component, process)) {
                if (!process.isAlive()) {
                    throw new Refusal(new Death(component, process.exitValue()).line());
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
            throw new Refusal("%s could not be started: %s".formatted(component.name(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Stopped while starting.");
        }
        String where = component.ports().isEmpty()
                ? ""
                : "127.0.0.1:" + component.ports().get(0);
        progress.ready(component.name(), Duration.between(begun, Instant.now()), where);
    }

    private void startAgain(Component component) {
        try {
            start(component);
        } catch (RuntimeException e) {
            progress.say(String.valueOf(e.getMessage()));
        }
    }

    private void died(Component component, Process process) {
        Death death = new Death(component, process.exitValue());
        deaths.add(death);
        failure.completeExceptionally(new Refusal(death.line()));
    }

    private static boolean isReady(Component component, Process process) {
        return process.isAlive()
                && component.ports().stream().allMatch(port -> PortOwner.owns(process.pid(), port))
                && component.answers();
    }

    private Component component(String name) {
        return Objects.requireNonNull(components.get(name));
    }

    private static ExecutorService daemons(String name) {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
