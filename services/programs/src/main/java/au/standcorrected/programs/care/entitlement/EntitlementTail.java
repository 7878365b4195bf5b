package au.standcorrected.programs.care.entitlement;

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

    private final SeenEntitlements seen = new SeenEntitlements();
    private final Entitlements entitlements;
    private final ObjectMapper json;
    private final Clock clock;
    private final String bootstrapServers;
    private @Nullable TopicTail tail;

    @Inject
    EntitlementTail(
            Entitlements entitlements,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.entitlements = entitlements;
        this.json = json;
        this.clock = clock;
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

    /** The newest decision that this replica can know of. */
    Optional<Entitlement> decide(UUID memberId) {
        return seen.decide(memberId, entitlements::find);
    }

    @Scheduled(every = "10m", delayed = "10m")
    void forgetProjected() {
        seen.forgetProjected(clock.instant(), entitlements::find);
    }

    private void saw(String key, @Nullable String value) {
        try {
            if (value == null) {
                seen.saw(Entitlement.gone(UUID.fromString(key)), clock.instant());
                return;
            }
            JsonNode envelope = json.readTree(value);
            if (EntitlementChanged.TYPE.equals(envelope.path("type").asText())) {
                EntitlementChanged changed = json.readerFor(EntitlementChanged.class)
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .readValue(envelope.required("data"));
                seen.saw(changed.decision(), clock.instant());
            }
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            // The inbox meets the same record and parks it; the tail has to go on.
            log.warnf("the tail of %s passes over a record that it cannot read", TOPIC);
        }
    }
}
