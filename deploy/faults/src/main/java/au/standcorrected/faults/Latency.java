package au.standcorrected.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Commit to the consumer's commit without load, by the commit times that PostgreSQL keeps, beside the parts it cannot do
 * without: one trip through Kafka and two fsyncs. Milliseconds.
 */
final class Latency {
    private static final int SAMPLES = 400;
    private static final int WARM_UP = 100;

    private final Estate estate;
    private final Load load;

    Latency(Estate estate, Load load) {
        this.estate = estate;
        this.load = load;
    }

    /** @return the ratio p50 / (raw Kafka p50 + 2 fsync p50), the worst consumer's */
    double measure() throws Exception {
        List<UUID> members = load.members();
        for (int i = 0; i < WARM_UP + SAMPLES; i++) {
            load.changeOnce(members.get(i % members.size()), (i / members.size()) % 2 == 0);
            Thread.sleep(10);
        }
        Thread.sleep(2_000);
        double kafka = percentile(kafkaRoundTrips(), 50);
        double fsync = percentile(fsyncs(), 50);
        double anchor = kafka + 2 * fsync;
        System.out.printf(
                "anchor: raw Kafka round trip p50 %.2f ms + 2 x fsync p50 %.2f ms = %.2f ms%n", kafka, fsync, anchor);
        double worst = 0;
        for (String consumer : Estate.CONSUMERS) {
            List<Double> latencies = latencies(consumer);
            double p50 = percentile(latencies, 50);
            System.out.printf(
                    "%s: commit -> consumer's commit p50 %.2f ms, p99 %.2f ms (n=%d), p50 / anchor = %.2f (at most 3)%n",
                    consumer, p50, percentile(latencies, 99), latencies.size(), p50 / anchor);
            worst = Math.max(worst, p50 / anchor);
        }
        return worst;
    }

    /** The newest samples: from the commit of the decision to the commit of the row that tells of it. */
    private List<Double> latencies(String consumer) throws SQLException {
        Map<String, Double> committed = commitTimes(
                Estate.PRODUCER, "select member_id, decided_at, pg_xact_commit_timestamp(xmin) from consent_decision");
        String table = consumer.equals("programs") ? "care.consent_change" : "consent_change";
        Map<String, Double> effects =
                commitTimes(consumer, "select member_id, changed_at, pg_xact_commit_timestamp(xmin) from " + table);
        List<Map.Entry<String, Double>> newest = committed.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(SAMPLES)
                .toList();
        List<Double> latencies = new ArrayList<>();
        for (Map.Entry<String, Double> change : newest) {
            Double effect = effects.get(change.getKey());
            if (effect != null) {
                latencies.add(effect - change.getValue());
            }
        }
        return latencies;
    }

    private Map<String, Double> commitTimes(String service, String query) throws SQLException {
        Map<String, Double> times = new HashMap<>();
        try (var connection = estate.connectAsSuperuser(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var at = rows.getTimestamp(3).toInstant();
                times.put(
                        rows.getString(1) + rows.getTimestamp(2).toInstant(),
                        at.getEpochSecond() * 1e3 + at.getNano() / 1e6);
            }
        }
        return times;
    }

    private List<Double> kafkaRoundTrips() throws ExecutionException, InterruptedException {
        List<Double> trips = new ArrayList<>();
        TopicPartition partition = new TopicPartition("faults.round-trip", 0);
        Map<String, Object> settings = Map.of("bootstrap.servers", estate.bootstrapServers());
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", estate.bootstrapServers(), "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer());
                KafkaConsumer<String, String> consumer =
                        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            producer.send(new ProducerRecord<>(partition.topic(), 0, "k", "first"))
                    .get();
            consumer.assign(List.of(partition));
            consumer.seekToEnd(List.of(partition));
            consumer.position(partition);
            for (int i = 0; i < WARM_UP + SAMPLES; i++) {
                long sent = System.nanoTime();
                producer.send(new ProducerRecord<>(partition.topic(), 0, "k", "v" + i));
                while (consumer.poll(Duration.ofMillis(100)).isEmpty()) {
                    // It is on its way.
                }
                if (i >= WARM_UP) {
                    trips.add((System.nanoTime() - sent) / 1e6);
                }
                Thread.sleep(2);
            }
        }
        return trips;
    }

    private List<Double> fsyncs() throws IOException {
        List<Double> times = new ArrayList<>();
        Path file = estate.folder().resolve("fsync");
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < SAMPLES; i++) {
                channel.write(ByteBuffer.allocate(8_192));
                long start = System.nanoTime();
                channel.force(false);
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times;
    }

    private static double percentile(List<Double> values, int percent) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
