package au.standcorrected.faults;

import au.standcorrected.kit.embedded.Port;
import au.standcorrected.kit.testing.TestTokens;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One replica of a service, as a process that can be killed and started again on the same port. */
public final class Replica {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String service;
    private final int port;
    private final Path jar;
    private final Path log;
    private final Map<String, String> environment;
    private final List<Path> agents;
    private @Nullable Process process;

    private Replica(String service, int port, Path jar, Path log, Map<String, String> environment, List<Path> agents) {
        this.service = service;
        this.port = port;
        this.jar = jar;
        this.log = log;
        this.environment = environment;
        this.agents = agents;
    }

    static Replica of(
            String service,
            Path jar,
            String jdbcUrl,
            String bootstrapServers,
            Path log,
            Map<String, String> faults,
            List<Path> agents)
            throws IOException {
        if (!Files.isRegularFile(jar)) {
            throw new IOException(jar + " is missing: build it with ./mvnw -Pquick package");
        }
        int port = Port.free();
        Map<String, String> environment = new HashMap<>(faults);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl);
        environment.put("QUARKUS_DATASOURCE_USERNAME", service);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", "local");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("QUARKUS_OIDC_PUBLIC_KEY", TestTokens.publicKey());
        return new Replica(service, port, jar.toAbsolutePath(), log.toAbsolutePath(), environment, agents);
    }

    String service() {
        return service;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx200m"));
        agents.forEach(agent -> command.add("-javaagent:" + agent.toAbsolutePath()));
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        File output = log.toFile();
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .start();
    }

    /** What it has said so far. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    /** As a power cut would: no shutdown, nothing said to anyone. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            try {
                running.waitFor(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void awaitReady() throws InterruptedException, IOException {
        Instant until = Instant.now().plus(PATIENCE);
        while (!ready()) {
            Process running = process;
            if (running == null || !running.isAlive()) {
                throw new IOException(service + " ended while starting; see " + log);
            }
            if (Instant.now().isAfter(until)) {
                throw new IOException(service + " was not ready in time; see " + log);
            }
            Thread.sleep(100);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            HttpRequest ask = HttpRequest.newBuilder(URI.create(url("/q/health/ready")))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
