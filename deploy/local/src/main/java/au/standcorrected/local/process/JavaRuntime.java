package au.standcorrected.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs the children: the one that runs the launcher, which {@code start} picked as the newest found. */
public final class JavaRuntime {
    private JavaRuntime() {}

    public static int feature() {
        return Runtime.version().feature();
    }

    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static Path keytool() {
        return Path.of(System.getProperty("java.home"), "bin", "keytool");
    }

    /** Flags for a small process that should be there quickly: one collector thread, the quick compiler only. */
    public static List<String> smallProcess(int heapMegabytes) {
        List<String> flags = new ArrayList<>();
        if (System.getenv("STAND_CORRECTED_FULL_COMPILER") == null) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        flags.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8"));
        if (feature() >= 24) {
            flags.add("--enable-native-access=ALL-UNNAMED");
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }
}
