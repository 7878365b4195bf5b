package au.standcorrected.kit.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The broker's own class path, kept apart from that of whoever starts it, whose Kafka client may be of another version. */
public final class KafkaLibraries {
    private static final String INSIDE = "au/standcorrected/kit/embedded/kafka";

    private KafkaLibraries() {}

    /** A class path with {@link KafkaBroker}'s main class and everything it needs. */
    public static String classPath() {
        Path own = ownLocation();
        List<Path> jars = new ArrayList<>();
        if (Files.isDirectory(own)) {
            jars.addAll(jarsIn(own.resolve(INSIDE)));
        } else {
            jars.addAll(
                    jarsIn(UnpackedOnce.folder("kafka-" + Versions.kafka() + "-" + size(own), to -> unpack(own, to))));
        }
        jars.add(own);
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path ownLocation() {
        try {
            return Path.of(KafkaLibraries.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            for (Path library : jarsIn(inside.getPath(INSIDE))) {
                Files.copy(library, folder.resolve(library.getFileName().toString()));
            }
        }
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new EmbeddedStartException(
                    "This build carries no Kafka in " + folder + ": run ./mvnw package first.", e);
        }
    }

    /** Tells one build's set of libraries from another's of the same Kafka version. */
    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new EmbeddedStartException("Could not read " + jar, e);
        }
    }
}
