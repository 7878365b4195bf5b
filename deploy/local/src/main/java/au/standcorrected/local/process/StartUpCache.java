package au.standcorrected.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A JVM's ahead-of-time cache (JDK 25 and newer): recorded by one run, written when that run ends by request, used by every
 * later one that has the same jars, flags and Java.
 */
public final class StartUpCache {
    private final Path file;
    private final Path recording;
    private final boolean possible;

    private StartUpCache(Path file, boolean possible) {
        this.file = file;
        this.recording = file.resolveSibling(file.getFileName() + ".recording");
        this.possible = possible;
    }

    /** @param jars the files that are on the class path; another size or time of one makes another cache */
    public static StartUpCache of(Path folder, String name, List<Path> jars, List<String> flags) {
        boolean possible = JavaRuntime.feature() >= 25 && System.getenv("STAND_CORRECTED_NO_CACHES") == null;
        return new StartUpCache(folder.resolve(name + "-" + key(jars, flags) + ".aot"), possible);
    }

    /** A second process of the same kind uses what is there and records nothing. */
    public List<String> flags(boolean mayRecord) throws IOException {
        if (!possible) {
            return List.of();
        }
        if (Files.exists(file)) {
            return List.of("-XX:AOTCache=" + file, "-Xlog:disable", "-Xlog:all=error:stderr");
        }
        if (!mayRecord) {
            return List.of();
        }
        Files.createDirectories(file.resolveSibling(""));
        Files.deleteIfExists(recording);
        return List.of("-XX:AOTCacheOutput=" + recording, "-Xlog:disable", "-Xlog:all=error:stderr");
    }

    public boolean isRecording() {
        return possible && !Files.exists(file);
    }

    /** Once the recording process ended by request its cache is whole; older ones of the same name are dropped. */
    public void keep() {
        if (!possible || !Files.exists(recording)) {
            return;
        }
        try {
            Files.move(recording, file, StandardCopyOption.ATOMIC_MOVE);
            String name = file.getFileName().toString();
            String stem = name.substring(0, name.lastIndexOf('-') + 1);
            try (Stream<Path> others = Files.list(file.resolveSibling(""))) {
                for (Path other : others.filter(
                                path -> path.getFileName().toString().startsWith(stem))
                        .toList()) {
                    if (!other.equals(file)) {
                        Files.deleteIfExists(other);
                    }
                }
            }
        } catch (IOException e) {
            // Without a cache the next start is slower, nothing else.
        }
    }

    private static String key(List<Path> jars, List<String> flags) {
        StringBuilder text = new StringBuilder(Runtime.version().toString()).append(flags);
        try {
            for (Path jar : jars) {
                text.append('\n').append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
            }
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            return "unknown";
        }
    }
}
