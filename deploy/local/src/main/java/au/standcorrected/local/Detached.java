package au.standcorrected.local;

import au.standcorrected.kit.embedded.ChildProcess;
import au.standcorrected.local.data.DataFolder;
import au.standcorrected.local.part.Checkout;
import au.standcorrected.local.process.JavaRuntime;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the same start as a process that outlives this one, and shows what it says until it is ready. */
final class Detached {
    static final String MARK = "stand-corrected.detached";

    private final DataFolder data;
    private final Checkout checkout;

    Detached(DataFolder data, Checkout checkout) {
        this.data = data;
        this.checkout = checkout;
    }

    /** The exit code: 0 once it is ready, else that of the start. */
    int run(List<String> arguments) throws InterruptedException {
        try {
            // Outside of the data folder, which the start itself may refuse or empty.
            Path said = Files.createTempFile("stand-corrected-start", ".log");
            List<String> command = new ArrayList<>(List.of(
                    JavaRuntime.java(),
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx64m",
                    "-D" + MARK + "=true",
                    "-Dstand-corrected.home=" + checkout.root(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Start.class.getName()));
            arguments.stream().filter(argument -> !argument.equals("--detach")).forEach(command::add);
            Process start = new ProcessBuilder(ChildProcess.inOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            long shown = 0;
            while (start.isAlive() && !isReady(start.pid())) {
                shown = show(said, shown);
                Thread.sleep(100);
            }
            show(said, shown);
            return start.isAlive() ? 0 : Math.max(1, start.exitValue());
        } catch (IOException e) {
            throw new Refusal("Could not start in the background: " + e.getMessage());
        }
    }

    private boolean isReady(long pid) {
        return Files.exists(data.readyFile())
                && data.records()
                        .read("launcher")
                        .filter(record -> record.pid() == pid)
                        .isPresent();
    }

    private static long show(Path said, long from) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(said.toFile(), "r")) {
            byte[] more = new byte[(int) Math.max(0, file.length() - from)];
            file.seek(from);
            file.readFully(more);
            System.out.print(new String(more, StandardCharsets.UTF_8));
            System.out.flush();
            return from + more.length;
        }
    }
}
