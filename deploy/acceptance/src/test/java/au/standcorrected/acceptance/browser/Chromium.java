package au.standcorrected.acceptance.browser;

import au.standcorrected.acceptance.platform.Platform;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium of this machine: the one named by the environment variable {@code CHROMIUM}, else one that is installed,
 * else the one that the npm package {@code @sparticuz/chromium} ships. {@code CHROMIUM=npm} asks for that last one.
 */
record Chromium(Path program, List<String> flags) {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> APPLICATIONS = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    static Chromium find() {
        String named = System.getenv("CHROMIUM");
        if ("npm".equals(named)) {
            return shippedByNpm();
        }
        if (named != null && !named.isBlank()) {
            return installed(Path.of(named));
        }
        return Stream.concat(onPath(), APPLICATIONS.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Chromium::installed)
                .orElseGet(Chromium::shippedByNpm);
    }

    private static Chromium installed(Path program) {
        List<String> flags = new ArrayList<>(FLAGS);
        if ("root".equals(System.getProperty("user.name"))) {
            flags.add("--no-sandbox");
        }
        return new Chromium(program, List.copyOf(flags));
    }

    /** Its own default flags do not suit; these do. */
    private static Chromium shippedByNpm() {
        Path folder = Platform.target().resolveSibling("browser");
        if (!Files.exists(folder.resolve("node_modules/@sparticuz/chromium/package.json"))) {
            say(folder, "npm", "ci");
        }
        List<String> flags = new ArrayList<>(FLAGS);
        flags.addAll(List.of("--headless=shell", "--no-sandbox", "--no-zygote"));
        return new Chromium(Path.of(say(folder, "node", "path.mjs")), List.copyOf(flags));
    }

    private static Stream<Path> onPath() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return PROGRAMS.stream()
                .flatMap(program -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, program)));
    }

    /** Runs a command and answers with the last line that it says. */
    private static String say(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("There is no Chromium on this machine, and " + String.join(" ", command)
                        + " in " + folder + " could not bring one. Install Chromium, or name one with CHROMIUM.");
            }
            return said.strip().lines().reduce("", (first, last) -> last);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no Chromium on this machine and no npm to bring one.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
