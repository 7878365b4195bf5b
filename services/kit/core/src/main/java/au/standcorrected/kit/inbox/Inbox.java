package au.standcorrected.kit.inbox;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.trace.RequestTrace;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives each event its effect exactly once: the event's id and the effect are one transaction.
 *
 * <p>What fails for the database's or the network's sake is tried again until it works, which pauses the partition. What
 * fails for the event's own sake is tried three times, then parked and passed to {@code <topic>.dlq}; later events of
 * the same aggregate are parked behind it, so that none overtakes.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger log = Logger.getLogger(Inbox.class);
    private static final int TRIES = 3;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final InboxRows rows;
    private final Outbox outbox;
    private final ObjectMapper json;
    private volatile boolean running = true;

    @Inject
    Inbox(InboxRows rows, Outbox outbox, ObjectMapper json) {
        this.rows = rows;
        this.outbox = outbox;
        this.json = json;
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    /**
     * @param consumer names the effect, not the replica: {@code programs.entitlements}
     * @param effect runs inside the transaction; a tombstone is not handed to it but to {@code onTombstone}
     */
    public void deliver(
            String consumer,
            ConsumerRecord<String, @Nullable String> received,
            Consumer<ReceivedEvent> effect,
            Consumer<UUID> onTombstone) {
        int failures = 0;
        long pause = 50;
        while (true) {
            try {
                attempt(consumer, received, effect, onTombstone);
                return;
            } catch (RuntimeException e) {
                if (failsForItsOwnSake(e) && ++failures >= TRIES) {
                    park(consumer, received, reason(e));
                    return;
                }
                if (!running) {
                    throw e;
                }
                log.warnf(
                        "%s waits %d ms before it tries again: %s",
                        consumer, pause, rootOf(e).getClass().getName());
                sleep(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    /** For topics without tombstones. */
    public void deliver(
            String consumer, ConsumerRecord<String, @Nullable String> received, Consumer<ReceivedEvent> effect) {
        deliver(consumer, received, effect, subject -> {});
    }

    private void attempt(
            String consumer,
            ConsumerRecord<String, @Nullable String> received,
            Consumer<ReceivedEvent> effect,
            Consumer<UUID> onTombstone) {
        if (received.value() == null) {
            QuarkusTransaction.requiringNew().run(() -> onTombstone.accept(UUID.fromString(received.key())));
            return;
        }
        ReceivedEvent event = read(received.value());
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                if (rows.holdsParked(consumer, received.topic(), received.key())) {
                    rows.park(
                            consumer,
                            received.topic(),
                            received.key(),
                            event.id(),
                            "behind a parked event",
                            received.value());
                } else if (rows.firstTime(consumer, event.id())) {
                    effect.accept(event);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the inbox cannot be reached", e);
            }
        });
    }

    private ReceivedEvent read(String payload) {
        try {
            JsonNode envelope = json.readTree(payload);
            new RequestTrace(text(envelope, "requestid"), text(envelope, "traceparent")).enter();
            return ReceivedEvent.of(envelope, json);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("not an event of ours: " + e.getMessage(), e);
        }
    }

    private static @Nullable String text(JsonNode envelope, String field) {
        return envelope.hasNonNull(field) ? envelope.get(field).asText() : null;
    }

    private void park(String consumer, ConsumerRecord<String, @Nullable String> received, String reason) {
        String payload = received.value() == null ? "" : received.value();
        log.errorf("%s parks an event of %s: %s", consumer, received.topic(), reason);
        long pause = 50;
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    try {
                        rows.park(consumer, received.topic(), key(received), idOf(received), reason, payload);
                    } catch (SQLException e) {
                        throw new IllegalStateException("the inbox cannot be reached", e);
                    }
                    outbox.appendRaw(received.topic() + ".dlq", key(received), payload);
                });
                return;
            } catch (RuntimeException e) {
                if (!running) {
                    throw e;
                }
                sleep(pause);
                pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    private static String key(ConsumerRecord<String, @Nullable String> received) {
        return received.key() == null ? "" : received.key();
    }

    private UUID idOf(ConsumerRecord<String, @Nullable String> received) {
        try {
            return received.value() == null
                    ? placeOf(received)
                    : read(received.value()).id();
        } catch (UnreadableEvent e) {
            return placeOf(received);
        }
    }

    /** What has no id of its own is known by its place in the log, so that a redelivery parks it once. */
    private static UUID placeOf(ConsumerRecord<String, @Nullable String> received) {
        String place = received.topic() + "/" + received.partition() + "/" + received.offset();
        return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean failsForItsOwnSake(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent || cause instanceof ConstraintViolationException) {
                return true;
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                // 22: a value the column cannot take; 23: a rule of the schema.
                return sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23");
            }
        }
        Throwable root = rootOf(failure);
        return root instanceof IllegalArgumentException || root instanceof NullPointerException;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String reason(Throwable failure) {
        return rootOf(failure).getClass().getSimpleName();
    }

    private static void sleep(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
