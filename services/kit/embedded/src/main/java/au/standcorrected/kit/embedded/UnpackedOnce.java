package au.standcorrected.kit.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder in the user's cache that is filled once and then only read, also when several processes want it at the same time. */
final class UnpackedOnce {
    private UnpackedOnce() {}

    interface Filling {
        void into(Path folder) throws IOException;
    }

    /** {@code STAND_CORRECTED_CACHE}, else {@code XDG_CACHE_HOME/stand-corrected}, else {@code ~/.cache/stand-corrected}. */
    static Path cache() {
        String own = System.getenv("STAND_CORRECTED_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("stand-corrected");
    }

    static synchronized Path folder(String name, Filling filling) {
        Path folder = cache().resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(cache());
            try (FileChannel channel = FileChannel.open(
                            cache().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(folder)) {
                    Path unfinished = cache().resolve(name + ".unfinished");
                    delete(unfinished);
                    Files.createDirectories(unfinished);
                    filling.into(unfinished);
                    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new EmbeddedStartException(
                    "Could not unpack " + name + " into " + cache() + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
