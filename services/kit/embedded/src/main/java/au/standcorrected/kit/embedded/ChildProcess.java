package au.standcorrected.kit.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Commands of child processes that a terminal's Ctrl-C does not reach, so that whoever started them ends them in order. */
public final class ChildProcess {
    private ChildProcess() {}

    /** The same command in a session of its own; the process id stays that of the command itself. */
    public static List<String> inOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (onPath("setsid")) {
            whole.add("setsid");
        } else if (onPath("perl")) {
            whole.addAll(List.of("perl", "-MPOSIX", "-e", "POSIX::setsid(); exec @ARGV or die $!", "--"));
        }
        whole.addAll(command);
        return whole;
    }

    /** Sends a signal ("INT", "QUIT", ...); false when there is no such process any more. */
    public static boolean signal(String signal, long pid) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return kill.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** True when the process ended within that time. */
    static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedStartException("Interrupted while waiting for a start", e);
        }
    }

    /** The last line of a log that says something, for a message about why a process ended. */
    static String lastWords(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            Optional<String> last = lines.filter(line -> !line.isBlank()).reduce((first, second) -> second);
            return last.orElse("it said nothing") + " (log: " + log + ")";
        } catch (IOException e) {
            return "it left no log";
        }
    }

    static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        return Stream.of(path.split(":")).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
