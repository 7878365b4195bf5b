package au.standcorrected.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/** The real Keycloak in development mode on a free port of the loopback, with an empty file database and this module as its provider. */
final class RunningKeycloak implements AutoCloseable {
    static final String ADMIN = "admin";
    static final String ADMIN_PASSWORD = "only-for-this-test";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static @Nullable RunningKeycloak shared;

    private final Process process;
    private final int port;

    private RunningKeycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Started by the first test that needs it; ends with the process of the tests. */
    static synchronized RunningKeycloak forAllTests() {
        RunningKeycloak running = shared;
        if (running == null) {
            try {
                running = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shared = running;
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running;
    }

    static RunningKeycloak start() throws IOException {
        Path home = Path.of(System.getProperty("keycloak.home", "target/keycloak-26.7.3"));
        deleteTree(home.resolve("data"));
        jar(
                Path.of(System.getProperty("realm.classes", "target/classes")),
                home.resolve("providers").resolve("keycloak-realm.jar"));
        int port = freePort();
        Path log = home.resolveSibling("keycloak-for-tests.log");
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-relative-path=/auth",
                "--health-enabled=false");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        RunningKeycloak keycloak = new RunningKeycloak(builder.start(), port);
        keycloak.awaitReady(log);
        return keycloak;
    }

    /** With its path, without a slash at the end. */
    String server() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    /** kc.sh waits for a child of its own, so both have to end. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(Path log) throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server() + "/realms/master")).build();
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp) && process.isAlive()) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not listening yet.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            AdminApi.pause(Duration.ofMillis(250));
        }
        close();
        throw new IllegalStateException("Keycloak did not start:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void jar(Path classes, Path jar) throws IOException {
        Path half = Files.createTempFile(jar.getParent(), "realm", ".tmp");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(half));
                var files = Files.walk(classes)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> {
                try {
                    out.putNextEntry(
                            new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.move(half, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
