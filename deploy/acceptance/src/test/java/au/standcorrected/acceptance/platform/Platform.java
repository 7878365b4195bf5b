package au.standcorrected.acceptance.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The running platform. One is started for the whole run, with two replicas of programs; for developing, one that runs
 * already is named with {@code -Dplatform.url=http://localhost:8080 -Dplatform.data=data}.
 */
public final class Platform implements AutoCloseable {
    private static @Nullable Platform running;

    private final PortRange ports;
    private final Path data;
    private final @Nullable Launcher launcher;

    private Platform(PortRange ports, Path data, @Nullable Launcher launcher) {
        this.ports = ports;
        this.data = data;
        this.launcher = launcher;
    }

    public static synchronized Platform running() {
        Platform platform = running;
        if (platform == null) {
            String url = System.getProperty("platform.url");
            platform = url == null ? start() : join(URI.create(url));
            running = platform;
        }
        return platform;
    }

    private static Platform start() {
        Path target = target();
        Path data = target.resolve("platform");
        PortRange ports = PortRange.free();
        long begun = System.nanoTime();
        Launcher launcher = Launcher.start(root(), ports, data, target.resolve("platform.log"));
        launcher.awaitReady();
        System.out.printf(
                "The platform runs on http://localhost:%d, ready in %.1f s.%n",
                ports.base(), (System.nanoTime() - begun) / 1e9);
        return new Platform(ports, data, launcher);
    }

    private static Platform join(URI url) {
        Path data = Path.of(System.getProperty("platform.data", "data"));
        return new Platform(new PortRange(url.getPort()), root().resolve(data), null);
    }

    /** The address people know. */
    public String url() {
        return "http://localhost:" + ports.of("gateway");
    }

    /** A component's own address, past the gateway: {@code accounts}, {@code keycloak}, {@code mail}, ... */
    public String direct(String component) {
        return "http://127.0.0.1:" + ports.of(component);
    }

    /** Both replicas of programs, past the gateway. */
    public List<String> replicasOfPrograms() {
        return List.of(direct("programs"), direct("programs-2"));
    }

    public String mailbox() {
        return "http://localhost:" + ports.of("mail");
    }

    /** A secret that was made for this data folder. */
    public String secret(String name) {
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(secrets.getProperty(name), name);
    }

    /** Kills one component as a crash would. The launcher starts it again. */
    public void kill(String component) {
        RecordedProcess.of(data, component).kill();
    }

    /** Stops one component in the middle of what it does, connections open: it answers nobody until it is thawed. */
    public void freeze(String component) {
        RecordedProcess.of(data, component).signal("STOP");
    }

    public void thaw(String component) {
        RecordedProcess.of(data, component).signal("CONT");
    }

    /** Whether a killed component has been started again. */
    public boolean restartsComponents() {
        return launcher != null;
    }

    /** Where a run leaves its pictures and reports. */
    public static Path target() {
        return root().resolve("deploy/acceptance/target");
    }

    static Path root() {
        return Path.of(System.getProperty("acceptance.root", "../.."))
                .toAbsolutePath()
                .normalize();
    }

    @Override
    public void close() {
        if (launcher != null) {
            launcher.close();
        }
    }
}
