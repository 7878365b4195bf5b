package au.standcorrected.acceptance.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code deploy/local}'s launcher as a child of this JVM, with a data folder of its own. */
final class Launcher implements AutoCloseable {
    /** Keycloak is built on the very first start of a checkout. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(6);

    private static final Duration STOP_PATIENCE = Duration.ofMinutes(2);

    /** Ends the launcher as soon as our end of the pipe is closed: by {@code close}, or because this JVM is gone. */
    private static final String UNTIL_THE_PIPE_CLOSES =
            """
            exec 3<&0
            "$@" 3<&- </dev/null &
            launcher=$!
            ( cat <&3 >/dev/null; kill -TERM $launcher 2>/dev/null ) &
            wait $launcher
            """;

    private final Path data;
    private final Path log;
    private final Process process;

    private Launcher(Path data, Path log, Process process) {
        this.data = data;
        this.log = log;
        this.process = process;
    }

    static Launcher start(Path root, PortRange ports, Path data, Path log) {
        Path built = root.resolve("deploy/local/target");
        Path jar = built.resolve("local-1.0.0-SNAPSHOT.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build the whole reactor with ./mvnw verify.");
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", UNTIL_THE_PIPE_CLOSES, "platform"));
        command.addAll(List.of(
                NewestJava.java().toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dstand-corrected.home=" + root,
                "-cp",
                jar + ":" + built.resolve("lib") + "/*",
                "au.standcorrected.local.Start"));
        command.addAll(List.of(
                "--port",
                Integer.toString(ports.base()),
                "--data",
                data.toString(),
                "--reset",
                "--replicas",
                "programs=2",
                "--with-test-client",
                "--when-one-dies",
                "restart"));
        try {
            Files.createDirectories(log.resolveSibling(""));
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            // Recording start-up caches pays only for a platform that is started again.
            builder.environment().put("STAND_CORRECTED_NO_CACHES", "1");
            Launcher launcher = new Launcher(data, log, builder.start());
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::close, "stop-platform"));
            return launcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        Instant giveUp = Instant.now().plus(START_PATIENCE);
        while (!Files.exists(data.resolve("run/ready"))) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The platform did not start:\n" + said());
            }
            if (Instant.now().isAfter(giveUp)) {
                close();
                throw new IllegalStateException("The platform was not ready in time:\n" + said());
            }
            pause();
        }
    }

    /** Asks it to end; what is left after a while is ended by the numbers that it wrote down. */
    @Override
    public synchronized void close() {
        if (!process.isAlive()) {
            return;
        }
        try {
            OutputStream pipe = process.getOutputStream();
            pipe.close();
            if (!process.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                RecordedProcess.all(data).forEach(RecordedProcess::kill);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String said() {
        try (Stream<String> lines = Files.lines(log)) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            return "It left no log in " + log + ".";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the platform was starting.", e);
        }
    }
}
