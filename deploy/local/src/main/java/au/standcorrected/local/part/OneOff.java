package au.standcorrected.local.part;

import java.io.IOException;

/** A program that does one thing and ends. */
final class OneOff {
    private OneOff() {}

    /** Its exit code; whoever is interrupted while waiting does not leave it running. */
    static int run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }
}
