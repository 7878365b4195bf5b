package au.standcorrected.acceptance.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The newest JDK of this machine, on which the platform is started as {@code deploy/local/start} does. */
final class NewestJava {
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    private NewestJava() {}

    static Path java() {
        Path own = Path.of(System.getProperty("java.home"));
        Path home = candidates()
                .filter(candidate -> Files.isExecutable(candidate.resolve("bin/java")))
                .filter(candidate -> feature(candidate).isPresent())
                .max(Comparator.comparingInt(candidate -> feature(candidate).orElse(0)))
                .filter(newest -> feature(newest).orElse(0) > Runtime.version().feature())
                .orElse(own);
        return home.resolve("bin/java");
    }

    private static Stream<Path> candidates() {
        String named = System.getenv("STAND_CORRECTED_JAVA_HOME");
        if (named != null) {
            return Stream.of(Path.of(named));
        }
        return Stream.concat(
                inside(Path.of("/usr/lib/jvm")),
                inside(Path.of("/Library/Java/JavaVirtualMachines")).map(path -> path.resolve("Contents/Home")));
    }

    private static Stream<Path> inside(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return List.copyOf(found.toList()).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Optional<Integer> feature(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Optional.of(Integer.parseInt(version.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
