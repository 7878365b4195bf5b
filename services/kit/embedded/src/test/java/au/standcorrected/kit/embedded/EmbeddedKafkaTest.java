package au.standcorrected.kit.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {
    @TempDir
    Path folder;

    @Test
    void keepsTopicsAndRecordsOverARestart() throws Exception {
        // Given
        Path data = folder.resolve("kafka");
        Map<String, String> topics = Map.of("accounts.members", "compact", "accounts.access", "delete");
        try (EmbeddedKafka kafka = EmbeddedKafka.start(data, Port.free(), topics);
                KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>("accounts.members", "gus", "first"))
                    .get();
            assertThat(cleanupPolicy(kafka, "accounts.members")).isEqualTo("compact");
            assertThat(cleanupPolicy(kafka, "accounts.access")).isEqualTo("delete");
        }

        // When
        try (EmbeddedKafka again = EmbeddedKafka.start(data, Port.free(), topics)) {
            // Then
            assertThat(firstValue(again, "accounts.members")).isEqualTo("first");
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        // Given
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // When / Then
            assertThatThrownBy(() -> EmbeddedKafka.start(folder.resolve("kafka"), other.getLocalPort()))
                    .isInstanceOf(EmbeddedStartException.class)
                    .hasMessageContaining("is taken");
        }
    }

    private static String cleanupPolicy(EmbeddedKafka kafka, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            Config config = admin.describeConfigs(List.of(resource))
                    .all()
                    .get()
                    .values()
                    .iterator()
                    .next();
            return config.get("cleanup.policy").value();
        }
    }

    private static String firstValue(EmbeddedKafka kafka, String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(), "group.id", "reader", "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int turn = 0; turn < 50; turn++) {
                for (var found : consumer.poll(Duration.ofMillis(200))) {
                    return found.value();
                }
            }
        }
        return "nothing";
    }
}
