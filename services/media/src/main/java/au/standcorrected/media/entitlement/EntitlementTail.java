package au.standcorrected.media.entitlement;

import au.standcorrected.kit.projection.Decided;
import au.standcorrected.kit.projection.SeenDecisions;
import au.standcorrected.kit.projection.TopicTail;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sees each decision on every replica as it passes, so that an end of access need not wait for the projection. */
@ApplicationScoped
class EntitlementTail {
    private static final Logger log = Logger.getLogger(EntitlementTail.class);
    private static final String TOPIC = "accounts.entitlements";

    private final SeenDecisions<Instant> seen;
    private final ObjectMapper json;
    private final String bootstrapServers;
    private @Nullable TopicTail tail;

    @Inject
    EntitlementTail(
            Entitlements entitlements,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.seen = new SeenDecisions<>(entitlements::find, clock);
        this.json = json;
        this.bootstrapServers = bootstrapServers;
    }

    void start(@Observes StartupEvent event) {
        // A cut needs no answer: what was seen stays true by its version, and the projection is asked in any case.
        tail = TopicTail.follow(bootstrapServers, TOPIC, this::saw, () -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        TopicTail current = tail;
        if (current != null) {
            current.close();
        }
    }

    /** Until when the member has access, as far as this replica can know. */
    Optional<Instant> accessUntil(UUID memberId) {
        return seen.newest(memberId);
    }

    @Scheduled(every = "10m", delayed = "10m")
    void forgetProjected() {
        seen.forgetProjected();
    }

    private void saw(String key, @Nullable String value) {
        try {
            if (value == null) {
                seen.saw(Decided.forgotten(UUID.fromString(key)));
                return;
            }
            JsonNode envelope = json.readTree(value);
            if (EntitlementState.TYPE.equals(envelope.path("type").asText())) {
                EntitlementState state = json.readerFor(EntitlementState.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(envelope.required("data"));
                seen.saw(state.decided());
            }
        } catch (IOException | IllegalArgumentException e) {
            // The inbox meets the same record and parks it; the tail has to go on.
            log.warnf("the tail of %s passes over a record that it cannot read", TOPIC);
        }
    }
}
