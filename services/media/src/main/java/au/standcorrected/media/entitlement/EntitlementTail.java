package au.standcorrected.media.entitlement;

import au.standcorrected.kit.projection.DecisionTail;
import au.standcorrected.kit.projection.SeenDecisions;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees each decision on every replica as it passes, so that an end of access need not wait for the projection. */
@ApplicationScoped
class EntitlementTail {
    private final DecisionTail<Instant> tail;
    private final String bootstrapServers;

    @Inject
    EntitlementTail(
            Entitlements entitlements,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.tail = new DecisionTail<>(
                "accounts.entitlements",
                EntitlementState::decidedBy,
                new SeenDecisions<>(entitlements::find, clock),
                json);
        this.bootstrapServers = bootstrapServers;
    }

    void start(@Observes StartupEvent event) {
        tail.follow(bootstrapServers);
    }

    void stop(@Observes ShutdownEvent event) {
        tail.close();
    }

    /** Until when the member has access, as far as this replica can know. */
    Optional<Instant> accessUntil(UUID memberId) {
        return tail.newest(memberId);
    }

    @Scheduled(every = "10m", delayed = "10m")
    void forgetProjected() {
        tail.forgetProjected();
    }
}
