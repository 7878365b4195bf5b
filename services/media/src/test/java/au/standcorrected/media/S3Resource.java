package au.standcorrected.media;

import au.standcorrected.kit.embedded.Port;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server over a folder, in a process of its own that ends with the tests. */
public class S3Resource implements QuarkusTestResourceLifecycleManager {
    public static final String BUCKET = "media";
    /** Gathered by the module kit-s3; tests run in their service's folder. */
    private static final String LIBRARIES =
            Path.of("../kit/s3/target/libraries").toAbsolutePath() + "/*";

    private static final String PORT = "test.s3.port";
    private static final String KEY = "test-key";
    private static final String SECRET = "test-secret";

    @Override
    public Map<String, String> start() {
        // Known through a system property, since tests and resources may live in different class loaders.
        @Nullable String port = System.getProperty(PORT);
        if (port == null) {
            port = Integer.toString(launch());
            System.setProperty(PORT, port);
        }
        return Map.of(
                "media.s3.endpoint", "http://127.0.0.1:" + port,
                "media.s3.bucket", BUCKET,
                "media.s3.access-key", KEY,
                "media.s3.secret-key", SECRET);
    }

    @Override
    public void stop() {
        // It serves all tests of this JVM.
    }

    /** A look at what lies in S3, past the service. */
    public static S3Client client() {
        return S3Client.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + System.getProperty(PORT)))
                .forcePathStyle(true)
                .region(Region.AP_SOUTHEAST_2)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
                .httpClientBuilder(Apache5HttpClient.builder())
                .build();
    }

    private static int launch() {
        try {
            int port = Port.free();
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "s3-")
                    .toAbsolutePath();
            Files.createDirectories(folder.resolve("files").resolve(BUCKET));
            Path settings = folder.resolve("s3proxy.conf");
            Files.writeString(
                    settings,
                    """
                    s3proxy.endpoint=http://127.0.0.1:%d
                    s3proxy.authorization=aws-v2-or-v4
                    s3proxy.identity=%s
                    s3proxy.credential=%s
                    jclouds.provider=filesystem-nio2
                    jclouds.filesystem.basedir=%s
                    """
                            .formatted(port, KEY, SECRET, folder.resolve("files")));
            Path logging = folder.resolve("logback.xml");
            Files.writeString(logging, "<configuration><root level=\"WARN\"/></configuration>");
            Path log = folder.resolve("s3.log");
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx128m",
                            "-Dlogback.configurationFile=" + logging,
                            "-cp",
                            LIBRARIES,
                            "org.gaul.s3proxy.Main",
                            "--properties",
                            settings.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            await(process, port, log);
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Process process, int port, Path log) throws IOException {
        long until = System.nanoTime() + 60_000_000_000L;
        while (Port.isFree(port)) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("S3 did not start: " + Files.readString(log));
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
