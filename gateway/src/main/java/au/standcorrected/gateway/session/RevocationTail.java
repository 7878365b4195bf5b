package au.standcorrected.gateway.session;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears on every replica of the gateway who was signed out everywhere. A replica that starts reads back as far as a
 * session can be old. While the broker is away people stay signed in; what was decided meanwhile is heard when it is back.
 */
@Singleton
class RevocationTail {
    private static final Logger LOG = Logger.getLogger(RevocationTail.class);
    private static final String TOPIC = "accounts.access";
    private static final String TYPE = "MemberAccessRevoked";
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration ASK_BROKER = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Revocations revocations;
    private final String bootstrapServers;
    private final Duration sessionAge;
    private final Clock clock = Clock.systemUTC();
    private volatile boolean running = true;

    RevocationTail(
            Revocations revocations,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "gateway.session-age") Duration sessionAge) {
        this.revocations = revocations;
        this.bootstrapServers = bootstrapServers;
        this.sessionAge = sessionAge;
    }

    void start(@Observes StartupEvent event) {
        Thread thread = new Thread(this::run, "tail-" + TOPIC);
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    private void run() {
        while (running) {
            try (KafkaConsumer<String, @Nullable String> consumer = connect()) {
                follow(consumer);
            } catch (RuntimeException e) {
                // Whatever it was, a tail that has ended would never hear of anybody again.
                LOG.debugf("The tail of %s starts over: %s", TOPIC, e.getMessage());
                pause();
            }
        }
    }

    private void follow(KafkaConsumer<String, @Nullable String> consumer) {
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC, ASK_BROKER).stream()
                .map(info -> new TopicPartition(TOPIC, info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new IllegalStateException("there is no such topic yet");
        }
        Instant oldestSession = clock.instant().minus(sessionAge);
        revocations.forgetBefore(oldestSession);
        consumer.assign(partitions);
        Map<TopicPartition, Long> since = partitions.stream()
                .collect(Collectors.toMap(partition -> partition, partition -> oldestSession.toEpochMilli()));
        consumer.offsetsForTimes(since, ASK_BROKER).forEach((partition, found) -> {
            if (found == null) {
                consumer.seekToEnd(List.of(partition));
            } else {
                consumer.seek(partition, found.offset());
            }
        });
        // The end is a position only once it was asked for; a record that comes before that would be passed over.
        partitions.forEach(partition -> consumer.position(partition, ASK_BROKER));
        while (running) {
            consumer.poll(POLL).forEach(this::hear);
        }
    }

    private void hear(ConsumerRecord<String, @Nullable String> received) {
        try {
            JsonObject envelope = new JsonObject(received.value() == null ? "{}" : received.value());
            if (TYPE.equals(envelope.getString("type"))) {
                JsonObject data = envelope.getJsonObject("data", new JsonObject());
                revocations.add(data.getString("memberId", ""), Instant.parse(data.getString("notBefore", "")));
            }
        } catch (DecodeException | ClassCastException | DateTimeParseException e) {
            LOG.warnf("The tail of %s passes over a record that it cannot read", TOPIC);
        }
    }

    private KafkaConsumer<String, @Nullable String> connect() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                        2_000),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
