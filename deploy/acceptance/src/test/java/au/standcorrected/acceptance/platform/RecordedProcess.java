package au.standcorrected.acceptance.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A process of the platform as the launcher wrote it down: number and start, so that a later one of that number is not mistaken for it. */
record RecordedProcess(long pid, Instant startedAt) {
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    static RecordedProcess of(Path data, String component) {
        return read(data.resolve("run").resolve(component + ".pid"));
    }

    static List<RecordedProcess> all(Path data) {
        try (Stream<Path> files = Files.list(data.resolve("run"))) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .map(RecordedProcess::read)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Kills it as {@code kill -9} does; waits until it is gone. */
    void kill() {
        alive().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    void signal(String name) {
        alive().ifPresent(process -> {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(process -> process.info()
                .startInstant()
                .filter(start -> Duration.between(startedAt, start).abs().compareTo(CLOCK_SLACK) <= 0)
                .isPresent());
    }

    private static RecordedProcess read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new RecordedProcess(
                    Long.parseLong(lines.get(0)), Instant.ofEpochMilli(Long.parseLong(lines.get(1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
