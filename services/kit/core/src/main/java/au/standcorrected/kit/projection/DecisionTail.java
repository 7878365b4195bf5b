package au.standcorrected.kit.projection;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.inbox.UnreadableEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sees each decision of another service on this replica as it passes on its topic, so that nobody waits for the
 * projection.
 */
public final class DecisionTail<V> implements AutoCloseable {
    private static final Logger log = Logger.getLogger(DecisionTail.class);

    private final String topic;
    private final Function<ReceivedEvent, Optional<Decided<V>>> decision;
    private final SeenDecisions<V> seen;
    private final ObjectMapper json;
    private @Nullable TopicTail tail;

    /** @param decision what an event decides; empty for events of other types */
    public DecisionTail(
            String topic,
            Function<ReceivedEvent, Optional<Decided<V>>> decision,
            SeenDecisions<V> seen,
            ObjectMapper json) {
        this.topic = topic;
        this.decision = decision;
        this.seen = seen;
        this.json = json;
    }

    public void follow(String bootstrapServers) {
        // A cut needs no answer: what was seen stays true by its version, and the projection is asked in any case.
        tail = TopicTail.follow(bootstrapServers, topic, Duration.ZERO, this::saw, () -> {});
    }

    /** The newest decision that this replica can know of. */
    public Optional<V> newest(UUID key) {
        return seen.newest(key);
    }

    /** Forgets what was seen a while ago and stands in the projection now; to be called every few minutes. */
    public void forgetProjected() {
        seen.forgetProjected();
    }

    @Override
    public void close() {
        TopicTail current = tail;
        if (current != null) {
            current.close();
        }
    }

    private void saw(String key, @Nullable String value) {
        try {
            if (value == null) {
                seen.saw(Decided.forgotten(UUID.fromString(key)));
            } else {
                decision.apply(ReceivedEvent.read(value, json)).ifPresent(seen::saw);
            }
        } catch (UnreadableEvent | IllegalArgumentException e) {
            // The inbox meets the same record and parks it; the tail has to go on.
            log.warnf("the tail of %s passes over a record that it cannot read", topic);
        }
    }
}
