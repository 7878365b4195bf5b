package au.standcorrected.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Sends a batch and waits for every acknowledgement. A record is never given up on while the turn lasts. */
final class OutboxSender implements AutoCloseable {
    private final KafkaProducer<String, @Nullable String> producer;

    OutboxSender(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.RETRIES_CONFIG,
                        Integer.MAX_VALUE,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        1_000,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "none"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** The rows that the broker has acknowledged: the batch, or what came before the first failure. */
    List<OutboxRow> send(List<OutboxRow> batch, BooleanSupplier stillOurTurn) {
        List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(batch.size());
        try {
            for (OutboxRow row : batch) {
                acknowledgements.add(producer.send(row.toRecord()));
            }
        } catch (RuntimeException e) {
            // The broker's metadata could not be had in time. What was handed over before is still waited for below.
        }
        List<OutboxRow> sent = new ArrayList<>(batch.size());
        for (int i = 0; i < acknowledgements.size() && acknowledged(acknowledgements.get(i), stillOurTurn); i++) {
            sent.add(batch.get(i));
        }
        return sent;
    }

    private static boolean acknowledged(Future<RecordMetadata> acknowledgement, BooleanSupplier stillOurTurn) {
        while (stillOurTurn.getAsBoolean()) {
            try {
                acknowledgement.get(500, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                // The broker is away or slow: the producer goes on trying.
            } catch (ExecutionException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
