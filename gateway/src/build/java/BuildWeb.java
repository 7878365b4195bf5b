import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds or tests the app in gateway/web for Maven, doing only what is stale: packages are installed when the lock file
 * changed, the app is built (or tested) when one of its files, a service's contract or a demonstration changed. Run by `java BuildWeb.java <build|test> <web> <target>
 * [true when tests are skipped]`.
 */
final class BuildWeb {
    private static final Set<String> NOT_SOURCES = Set.of("node_modules", "dist", "test-results", "coverage");
    /** What the app's types and the figure are checked against. */
    private static final List<String> CHECKED_HERE = List.of(
            "../../docs/contracts/openapi", "../../services/media/src/main/resources/demonstrations");
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    private final Path web;
    private final Path target;

    private BuildWeb(Path web, Path target) {
        this.web = web;
        this.target = target;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            BuildWeb app = new BuildWeb(Path.of(arguments[1]), Path.of(arguments[2]));
            if (arguments[0].equals("test")) {
                if (!arguments[3].equals("true")) {
                    app.test();
                }
            } else {
                app.build();
            }
        } catch (Stopped stopped) {
            System.err.println(stopped.getMessage());
            System.exit(1);
        }
    }

    private void build() throws Exception {
        Path app = target.resolve("classes/META-INF/resources/app");
        Path stamp = target.resolve("web-build.sha256");
        String sources = fingerprintOfSources();
        if (Files.exists(app.resolve("index.html")) && isStamped(stamp, sources)) {
            return;
        }
        install();
        npm("run", "build");
        delete(app);
        copy(web.resolve("dist"), app);
        Files.writeString(stamp, sources);
    }

    private void test() throws Exception {
        Path stamp = target.resolve("web-test.sha256");
        String sources = fingerprintOfSources();
        if (isStamped(stamp, sources)) {
            System.out.println("The app's tests passed with these very files before; nothing to run again.");
            return;
        }
        install();
        npm("run", "lint");
        npm("test");
        Files.createDirectories(target);
        Files.writeString(stamp, sources);
    }

    private void install() throws Exception {
        Path lock = web.resolve("package-lock.json");
        Path stamp = web.resolve("node_modules/.installed.sha256");
        String wanted = fingerprint(Files.readAllBytes(lock));
        if (isStamped(stamp, wanted) || installedAfter(lock)) {
            return;
        }
        npm("ci", "--no-fund", "--no-audit");
        Files.writeString(stamp, wanted);
    }

    /** True after a developer's own `npm install`, which leaves no stamp of ours. */
    private boolean installedAfter(Path lock) throws IOException {
        Path installed = web.resolve("node_modules/.package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(lock)) >= 0;
    }

    private void npm(String... arguments) throws IOException, InterruptedException {
        Stream<String> program = WINDOWS ? Stream.of("cmd", "/c", "npm") : Stream.of("npm");
        List<String> command = Stream.concat(program, Stream.of(arguments)).toList();
        Process process;
        try {
            process = new ProcessBuilder(command).directory(web.toFile()).inheritIO().start();
        } catch (IOException missing) {
            throw new Stopped("Node 20 or newer is needed to build the app: npm was not found on the PATH.");
        }
        if (process.waitFor() != 0) {
            throw new Stopped("'npm " + String.join(" ", arguments) + "' failed in " + web + "; its reason stands above.");
        }
    }

    private String fingerprintOfSources() throws Exception {
        if (!Files.exists(web.resolve("package-lock.json"))) {
            throw new Stopped("The app's sources are missing: " + web + " has no package-lock.json.");
        }
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(web)) {
            for (Path file : (Iterable<Path>) tree.filter(this::isSource)::iterator) {
                files.put(nameOf(file), fingerprint(Files.readAllBytes(file)));
            }
        }
        for (String checkedHere : CHECKED_HERE) {
            Path folder = web.resolve(checkedHere).normalize();
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) tree.filter(Files::isRegularFile)::iterator) {
                    files.put(nameOf(file), fingerprint(Files.readAllBytes(file)));
                }
            }
        }
        return fingerprint(files.toString().getBytes());
    }

    private String nameOf(Path file) {
        return web.relativize(file).toString().replace('\\', '/');
    }

    private boolean isSource(Path file) {
        Path relative = web.relativize(file);
        return Files.isRegularFile(file) && !NOT_SOURCES.contains(relative.getName(0).toString());
    }

    private static boolean isStamped(Path stamp, String wanted) throws IOException {
        return Files.exists(stamp) && Files.readString(stamp).equals(wanted);
    }

    private static String fingerprint(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) tree.sorted((a, b) -> b.compareTo(a))::iterator) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Ends the build with one clear line. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(String message) {
            super(message);
        }
    }
}
