package au.standcorrected.programs.care.member;

import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.projection.Decided;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether a member shares with their practitioner, asked anew for each read. Every replica sees a consent that is taken
 * back as it passes on the topic, so that nobody reads on while the projection lags.
 */
@ApplicationScoped
public class Sharing {
    private final DecisionTail<Boolean> tail;
    private final String bootstrapServers;

    @Inject
    Sharing(
            Members members,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.tail = new DecisionTail<>(
                "accounts.members", Sharing::decidedBy, new SeenDecisions<>(members::sharing, clock), json);
        this.bootstrapServers = bootstrapServers;
    }

    /** Whether the consent stands, as far as this replica can know. */
    public boolean stands(UUID memberId) {
        return tail.newest(memberId).orElse(false);
    }

    void start(@Observes StartupEvent event) {
        tail.follow(bootstrapServers);
    }

    void stop(@Observes ShutdownEvent event) {
        tail.close();
    }

    @Scheduled(every = "10m", delayed = "10m")
    void forgetProjected() {
        tail.forgetProjected();
    }

    private static Optional<Decided<Boolean>> decidedBy(ReceivedEvent event) {
        return switch (event.type()) {
            case "MemberRegistered", "MemberProfileChanged", "MemberConsentChanged" -> {
                MemberState state = event.data(MemberState.class);
                yield Optional.of(new Decided<>(state.memberId(), state.version(), state.sharing()));
            }
            case "MemberErased" -> Optional.of(Decided.forgotten(event.subject()));
            default -> Optional.empty();
        };
    }
}
