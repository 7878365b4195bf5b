package au.standcorrected.local.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One part of the platform that runs as a child process. */
public interface Component {
    /** Short and unique; names the log and the record of the process. */
    String name();

    /** The TCP ports on which it will listen. */
    List<Integer> ports();

    /** Names of the components that have to be ready before this one is started. */
    Set<String> after();

    /** Names of the components that it talks to; they are ended after it. */
    default Set<String> uses() {
        return after();
    }

    Path log();

    /** What has to be done before the process is started and may take long; may be interrupted. */
    default void prepare() throws IOException, InterruptedException {}

    Process launch() throws IOException, InterruptedException;

    /** Whether it answers as a ready one does. Who answers is checked elsewhere. */
    boolean answers();

    /** What is done with it once it answers and before it counts as ready. */
    default void onceReady() throws IOException, InterruptedException {}

    /** Asks the process to end. */
    default void askToEnd(Process process) {
        process.destroy();
    }

    /** After the process ended by request, with its exit code. */
    default void ended(int exitCode) {}

    default Duration startPatience() {
        return Duration.ofSeconds(180);
    }

    default Duration stopPatience() {
        return Duration.ofSeconds(20);
    }
}
