package au.standcorrected.local;

import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.data.LeftOvers;
import au.standcorrected.local.data.ProcessRecord;
import au.standcorrected.local.part.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code deploy/local/stop}: ends the platform that runs on a data folder, in order. */
@Command(
        name = "deploy/local/stop",
        mixinStandardHelpOptions = true,
        description = "Stops the platform that runs on a data folder.")
public final class Stop {
    /** The first stop writes start-up caches, which takes a while. */
    private static final int PATIENCE_SECONDS = 300;

    @Option(names = "--data", paramLabel = "DIR", description = "Its data folder (./data in the checkout).")
    @Nullable
    Path data;

    public static void main(String[] arguments) {
        Stop stop = new Stop();
        try {
            if (CommandLine.printHelpIfRequested(new CommandLine(stop).parseArgs(arguments))) {
                return;
            }
            stop.run();
        } catch (ParameterException e) {
            System.err.println(e.getMessage() + " (deploy/local/stop --help tells what there is.)");
            System.exit(2);
        } catch (Refusal e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() {
        DataFolder folder = new DataFolder(data == null ? Checkout.own().defaultData() : data);
        if (!Files.exists(folder.path())) {
            throw new Refusal(
                    "There is no data folder %s: name the one it runs on with --data.".formatted(folder.path()));
        }
        Optional<ProcessHandle> launcher = folder.records().read("launcher").flatMap(ProcessRecord::alive);
        if (launcher.isPresent()) {
            end(launcher.get());
            System.out.println("Stopped.");
            return;
        }
        List<String> ended = new LeftOvers(folder).end();
        System.out.println(
                ended.isEmpty()
                        ? "Nothing runs on " + folder.path() + "."
                        : "Ended what a killed start had left running: " + String.join(", ", ended) + ".");
    }

    private static void end(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new Refusal(
                    "Process %d did not end within %d s: end it by hand.".formatted(launcher.pid(), PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
