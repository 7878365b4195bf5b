package au.standcorrected.gateway.peers;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens on other threads. */
public final class Soon {
    private Soon() {}

    public static void that(String what, Duration within, BooleanSupplier happened) {
        long until = System.nanoTime() + within.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("It did not happen within " + within + ": " + what);
            }
            pause(20);
        }
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
