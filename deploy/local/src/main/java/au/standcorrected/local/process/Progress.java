package au.standcorrected.local.process;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What a start tells while it goes on, one line for each component. */
public final class Progress {
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public synchronized void ready(String component, Duration took, String detail) {
        out.println(String.format(Locale.ROOT, "  %-12s ready  %5.1f s   %s", component, seconds(took), detail)
                .stripTrailing());
    }

    public synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    public static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
