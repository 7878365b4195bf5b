package au.standcorrected.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which process listens on a TCP port: an answer there may come from a stale process. */
final class PortOwner {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTEN = "0A";

    private PortOwner() {}

    /** True when that process listens there, and also when this system does not tell. */
    static boolean owns(long pid, int port) {
        if (Files.exists(PROC.resolve("net/tcp"))) {
            Set<String> sockets = listening(port);
            return !sockets.isEmpty()
                    && holdsOneOf(PROC.resolve(Long.toString(pid)), sockets).orElse(true);
        }
        return lsof(port).map(owner -> owner == pid).orElse(true);
    }

    /** The process that listens there, when this user may know. */
    static Optional<ProcessHandle> of(int port) {
        if (!Files.exists(PROC.resolve("net/tcp"))) {
            return lsof(port).flatMap(ProcessHandle::of);
        }
        Set<String> sockets = listening(port);
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(PROC.resolve(Long.toString(process.pid())), sockets)
                        .orElse(false))
                .findFirst();
    }

    private static Set<String> listening(int port) {
        String suffix = ":" + String.format(Locale.ROOT, "%04X", port);
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            try (Stream<String> lines = Files.lines(PROC.resolve(table))) {
                lines.map(line -> line.strip().split("\\s+"))
                        .filter(columns ->
                                columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTEN))
                        .forEach(columns -> sockets.add("socket:[" + columns[9] + "]"));
            } catch (IOException e) {
                // No IPv6 on this machine: nothing listens there.
            }
        }
        return sockets;
    }

    private static Optional<Boolean> holdsOneOf(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path descriptor : open) {
                if (sockets.contains(target(descriptor))) {
                    return Optional.of(true);
                }
            }
            return Optional.of(false);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return Optional.empty();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<Long> lsof(int port) {
        try {
            Process process = new ProcessBuilder("lsof", "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                return Optional.ofNullable(out.readLine()).map(Long::parseLong);
            }
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
