package au.standcorrected.kit.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows all partitions of a topic from their end, outside of any consumer group, so that every replica sees every
 * record. {@link #current()} tells whether it can be relied on: when it is cut off or behind, read the database.
 */
public final class TopicTail implements AutoCloseable {
    private static final Logger log = Logger.getLogger(TopicTail.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration ASK_BROKER = Duration.ofMillis(500);
    private static final long CHECK_NANOS = Duration.ofMillis(300).toNanos();

    private final String topic;
    private final String bootstrapServers;
    private final long patienceNanos;
    private final BiConsumer<String, @Nullable String> onRecord;
    private final Runnable onCut;
    private volatile boolean running = true;
    private volatile boolean current;
    /** When the broker last said that nothing is outstanding; only the tail's own thread looks at it. */
    private long confirmed;

    private TopicTail(
            String bootstrapServers,
            String topic,
            Duration patience,
            BiConsumer<String, @Nullable String> onRecord,
            Runnable onCut) {
        this.topic = topic;
        this.bootstrapServers = bootstrapServers;
        this.patienceNanos = patience.toNanos();
        this.onRecord = onRecord;
        this.onCut = onCut;
    }

    /**
     * @param patience how long a broker that does not answer in time, as when the machine is busy, is not yet a lost one:
     *     zero where what was missed would do harm
     * @param onRecord gets key and value (null: tombstone) of each record from now on
     * @param onCut records may have been missed: drop what was remembered
     */
    public static TopicTail follow(
            String bootstrapServers,
            String topic,
            Duration patience,
            BiConsumer<String, @Nullable String> onRecord,
            Runnable onCut) {
        TopicTail tail = new TopicTail(bootstrapServers, topic, patience, onRecord, onCut);
        Thread thread = new Thread(tail::run, "tail-" + topic);
        thread.setDaemon(true);
        thread.start();
        return tail;
    }

    /** Whether all records up to a moment ago, or as long ago as its patience, have been seen. */
    public boolean current() {
        return current;
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<String, @Nullable String> consumer = connect()) {
                follow(consumer);
            } catch (RuntimeException e) {
                // Whatever it was, a tail that has ended would leave this replica blind for good.
                cut();
                log.debugf("the tail of %s starts over: %s", topic, e.getMessage());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, @Nullable String> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic, ASK_BROKER).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("there is no such topic yet");
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(partition -> consumer.position(partition, ASK_BROKER));
        onCut.run();
        confirm();
        long checked = System.nanoTime();
        while (running) {
            consumer.poll(POLL).forEach(received -> onRecord.accept(received.key(), received.value()));
            if (System.nanoTime() - checked > CHECK_NANOS) {
                check(consumer, partitions);
                checked = System.nanoTime();
            }
        }
    }

    /** A poll does not tell a quiet topic from a lost broker; asking for the end does. */
    private void check(KafkaConsumer<String, @Nullable String> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends;
        try {
            ends = consumer.endOffsets(partitions, ASK_BROKER);
        } catch (WakeupException e) {
            throw e;
        } catch (KafkaException e) {
            doubt();
            return;
        }
        boolean caughtUp = ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey(), ASK_BROKER) >= end.getValue() - 1);
        if (caughtUp) {
            confirm();
        } else {
            doubt();
        }
    }

    private void confirm() {
        confirmed = System.nanoTime();
        current = true;
    }

    private void doubt() {
        if (System.nanoTime() - confirmed >= patienceNanos) {
            cut();
        }
    }

    private void cut() {
        if (current) {
            current = false;
            onCut.run();
        }
    }

    private KafkaConsumer<String, @Nullable String> connect() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "latest",
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        500,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        5_000),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    @Override
    public void close() {
        running = false;
    }
}
