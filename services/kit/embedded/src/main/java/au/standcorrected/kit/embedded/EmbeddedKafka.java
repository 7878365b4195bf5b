package au.standcorrected.kit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Kafka node as a child of this process, on 127.0.0.1, with its data kept where the caller says. It ends with this
 * process, however that ends.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final Process process;
    private final int port;

    private EmbeddedKafka(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** For tests: topics appear when they are first used. */
    public static EmbeddedKafka start(Path dataDirectory, int port) {
        return start(dataDirectory, port, Map.of());
    }

    /**
     * @param topics names with their clean-up policy ({@code compact} or {@code delete}), 3 partitions each, created when missing
     * @throws EmbeddedStartException when the port is taken or the broker ended
     */
    public static EmbeddedKafka start(Path dataDirectory, int port, Map<String, String> topics) {
        Path data = dataDirectory.toAbsolutePath().normalize();
        if (!Port.isFree(port)) {
            throw new EmbeddedStartException(
                    "Port %d, wanted for Kafka, is taken: stop what listens there, or use another port."
                            .formatted(port));
        }
        Path log = data.resolveSibling(data.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                KafkaLibraries.classPath(),
                KafkaBroker.class.getName(),
                data.toString(),
                Integer.toString(port),
                "auto-create",
                "with-parent"));
        topics.forEach((topic, policy) -> command.add(topic + "=" + policy));
        try {
            Files.createDirectories(data);
            Process process = new ProcessBuilder(ChildProcess.inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            EmbeddedKafka kafka = new EmbeddedKafka(process, port);
            kafka.awaitReady(log);
            return kafka;
        } catch (IOException e) {
            throw new EmbeddedStartException("Kafka could not be started: " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        if (!ChildProcess.ended(process, STOP_PATIENCE)) {
            process.destroyForcibly();
            ChildProcess.ended(process, Duration.ofSeconds(5));
        }
    }

    private void awaitReady(Path log) throws IOException {
        Instant until = Instant.now().plus(START_PATIENCE);
        while (!says(log, KafkaBroker.READY + port)) {
            if (!process.isAlive()) {
                throw new EmbeddedStartException("Kafka ended while starting: " + ChildProcess.lastWords(log));
            }
            if (Instant.now().isAfter(until)) {
                close();
                throw new EmbeddedStartException("Kafka was not ready within %d s: %s"
                        .formatted(START_PATIENCE.toSeconds(), ChildProcess.lastWords(log)));
            }
            ChildProcess.pause();
        }
    }

    private static boolean says(Path log, String line) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.anyMatch(line::equals);
        }
    }
}
