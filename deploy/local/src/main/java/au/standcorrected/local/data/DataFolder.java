package au.standcorrected.local.data;

import au.standcorrected.local.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the platform keeps between two starts. One launcher at a time uses it. */
public final class DataFolder {
    /** Raised when an older launcher could no longer use what a newer one wrote. */
    static final int FORMAT = 1;

    private final Path path;
    private @Nullable FileLock lock;

    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** Looks without touching anything: refuses another program's folder, a newer version and a folder in use. */
    public void mayBeUsed() {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path) || !Files.isWritable(path)) {
            throw new Refusal(
                    "%s is not a folder that can be written to: choose another one with --data.".formatted(path));
        }
        if (!Files.exists(versionFile()) && !isEmpty()) {
            throw new Refusal("%s holds files that are not Stand Corrected's: choose an empty folder with --data."
                    .formatted(path));
        }
        if (Files.exists(versionFile()) && format() > FORMAT) {
            throw new Refusal(
                    "The data in %s were written by a newer Stand Corrected (format %d, this one knows %d): update this checkout, or choose another folder with --data."
                            .formatted(path, format(), FORMAT));
        }
        users().ifPresent(user -> {
            throw inUse(user);
        });
    }

    /** Takes the folder for this process until it ends, however it ends. */
    public void take() {
        mayBeUsed();
        try {
            Files.createDirectories(run());
            Files.createDirectories(logs());
            if (!Files.exists(versionFile())) {
                Files.writeString(versionFile(), FORMAT + "\n");
            }
            lock = tryLock();
            if (lock == null) {
                throw inUse(records().read("launcher").map(ProcessRecord::pid).orElse(0L));
            }
            Files.deleteIfExists(readyFile());
        } catch (IOException e) {
            throw new Refusal(
                    "Could not write to %s (%s): choose another folder with --data.".formatted(path, e.getMessage()));
        }
    }

    /** Deletes what is in the folder, if it is ours and nobody uses it; a newer version's too. */
    public void reset() {
        if (!Files.exists(path)) {
            return;
        }
        if (Files.exists(versionFile())) {
            users().ifPresent(user -> {
                throw inUse(user);
            });
            new LeftOvers(this).end();
        } else {
            mayBeUsed();
        }
        try (Stream<Path> files = Files.walk(path)) {
            files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(path))
                    .forEach(file -> {
                        try {
                            Files.delete(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("Could not empty %s: %s.".formatted(path, e.getMessage()));
        }
    }

    /** The process id of the launcher that uses this folder, 0 when it is not known. */
    public Optional<Long> users() {
        if (!Files.exists(lockFile())) {
            return Optional.empty();
        }
        try {
            FileLock free = tryLock();
            if (free != null) {
                free.channel().close();
                return Optional.empty();
            }
            return Optional.of(
                    records().read("launcher").map(ProcessRecord::pid).orElse(0L));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public RunRecords records() {
        return new RunRecords(run());
    }

    public Path path() {
        return path;
    }

    public Path of(String part) {
        return path.resolve(part);
    }

    public Path log(String component) {
        return logs().resolve(component + ".log");
    }

    /** There once everything is ready. */
    public Path readyFile() {
        return run().resolve("ready");
    }

    private Path logs() {
        return path.resolve("logs");
    }

    private Path run() {
        return path.resolve("run");
    }

    private Path versionFile() {
        return path.resolve("version");
    }

    private Path lockFile() {
        return run().resolve("launcher.lock");
    }

    private int format() {
        try {
            return Integer.parseInt(Files.readString(versionFile()).strip());
        } catch (IOException | NumberFormatException e) {
            throw new Refusal("%s cannot be read: choose another folder with --data.".formatted(versionFile()));
        }
    }

    private boolean isEmpty() {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private @Nullable FileLock tryLock() throws IOException {
        FileChannel channel = FileChannel.open(lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock taken = channel.tryLock();
            if (taken == null) {
                channel.close();
            }
            return taken;
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
    }

    private Refusal inUse(long pid) {
        return new Refusal(
                "The data folder %s is in use by process %d: run deploy/local/stop --data %s first, or choose another folder with --data."
                        .formatted(path, pid, path));
    }
}
