package au.standcorrected.kit.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Plays another service on the broker: sends its events, and reads what the service under test has sent. */
public final class TestTopics {
    private TestTopics() {}

    /** Sends an event in the envelope that our services use. {@code data} is its JSON. Returns the event's id. */
    public static UUID send(String topic, String type, UUID subject, long version, String data) {
        UUID id = UUID.randomUUID();
        send(topic, subject.toString(), envelope(id, type, subject, version, data));
        return id;
    }

    public static String envelope(UUID id, String type, UUID subject, long version, String data) {
        return """
                {"specversion":"1.0","id":"%s","source":"/test","type":"%s","subject":"%s","time":"%s",\
                "datacontenttype":"application/json","aggregateversion":%d,"data":%s}"""
                .formatted(id, type, subject, Instant.now(), version, data);
    }

    /** Sends a record as it is; a null payload is a tombstone. */
    public static void send(String topic, String key, @Nullable String payload) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Infrastructure.shared().bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, @Nullable String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, payload)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that stands in the topic under a key, in order. */
    public static List<ConsumerRecord<String, @Nullable String>> read(String topic, UUID key) {
        return read(topic).stream()
                .filter(received -> key.toString().equals(received.key()))
                .toList();
    }

    /** All that stands in the topic, partition by partition. */
    public static List<ConsumerRecord<String, @Nullable String>> read(String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Infrastructure.shared().bootstrapServers(), "enable.auto.commit", false);
        List<ConsumerRecord<String, @Nullable String>> all = new ArrayList<>();
        try (KafkaConsumer<String, @Nullable String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }
}
