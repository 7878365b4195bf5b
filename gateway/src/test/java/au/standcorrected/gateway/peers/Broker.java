package au.standcorrected.gateway.peers;

import au.standcorrected.kit.embedded.EmbeddedKafka;
import au.standcorrected.kit.embedded.Port;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A real broker, for what the gateway hears from accounts. */
public final class Broker implements QuarkusTestResourceLifecycleManager {
    private static final String TOPIC = "accounts.access";

    private static @Nullable EmbeddedKafka kafka;

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "broker-");
            EmbeddedKafka started = EmbeddedKafka.start(folder.resolve("kafka"), Port.free(), Map.of(TOPIC, "delete"));
            kafka = started;
            return Map.of("kafka.bootstrap.servers", started.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        EmbeddedKafka running = kafka;
        if (running != null) {
            running.close();
        }
    }

    /** What accounts says when somebody is signed out everywhere. */
    public static void revoke(String memberId, Instant notBefore) {
        say(
                memberId,
                new JsonObject()
                        .put("specversion", "1.0")
                        .put("id", UUID.randomUUID().toString())
                        .put("source", "accounts")
                        .put("type", "MemberAccessRevoked")
                        .put("subject", memberId)
                        .put("data", new JsonObject().put("memberId", memberId).put("notBefore", notBefore.toString()))
                        .encode());
    }

    public static void say(String key, String value) {
        String servers =
                Objects.requireNonNull(kafka, "The broker has not been started").bootstrapServers();
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, key, value)).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
