package au.standcorrected.media.demonstration;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.inbox.UnreadableEvent;
import au.standcorrected.kit.projection.Decided;
import au.standcorrected.kit.projection.TopicTail;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Which demonstrations anybody may see: those on the programs' public pages. From memory, which follows the topic and,
 * since a tail that is cut off misses some, the projection too; the higher version counts.
 */
@ApplicationScoped
public class FreeDemonstrations {
    private static final Logger log = Logger.getLogger(FreeDemonstrations.class);

    private final Map<UUID, Decided<ProgramPublished>> known = new ConcurrentHashMap<>();
    private final PublishedPrograms projection;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final List<String> always;
    private final String bootstrapServers;
    private volatile Set<String> free;
    private @Nullable TopicTail tail;

    @Inject
    FreeDemonstrations(
            PublishedPrograms projection,
            Inbox inbox,
            ObjectMapper json,
            @ConfigProperty(name = "media.demonstrations.always-free") List<String> always,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.projection = projection;
        this.inbox = inbox;
        this.json = json;
        this.always = always;
        this.bootstrapServers = bootstrapServers;
        this.free = Set.copyOf(always);
    }

    /** Slugs. Another state is another object. */
    Set<String> all() {
        return free;
    }

    /** All that a published program uses; empty when there is no such program. */
    Optional<Set<String>> ofProgram(String slug) {
        return published()
                .filter(program -> program.slug().equals(slug))
                .map(program -> Set.copyOf(program.demonstrations().all()))
                .findFirst();
    }

    void start(@Observes StartupEvent event) {
        readProjection();
        tail = TopicTail.follow(bootstrapServers, ProgramPublished.TOPIC, Duration.ZERO, this::saw, () -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        TopicTail following = tail;
        if (following != null) {
            following.close();
        }
    }

    @Incoming("catalogue")
    @Blocking
    void on(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver("media.catalogue", received, projection::apply, projection::forget);
        saw(received.key(), received.value());
    }

    @Scheduled(every = "10s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void readProjection() {
        QuarkusTransaction.requiringNew().call(projection::all).forEach(this::take);
    }

    private void saw(String key, @Nullable String value) {
        try {
            if (value == null) {
                take(Decided.forgotten(UUID.fromString(key)));
            } else {
                ProgramPublished.decidedBy(ReceivedEvent.read(value, json)).ifPresent(this::take);
            }
        } catch (UnreadableEvent | IllegalArgumentException e) {
            // The inbox meets the same record and parks it; the tail has to go on.
            log.warn("a record of the catalogue cannot be read and is passed over");
        }
    }

    private synchronized void take(Decided<ProgramPublished> decided) {
        Decided<ProgramPublished> counts = known.merge(
                decided.key(), decided, (before, later) -> later.version() > before.version() ? later : before);
        if (counts == decided) {
            free = Stream.concat(
                            always.stream(),
                            published().flatMap(program -> program.demonstrations().preview().stream()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private Stream<ProgramPublished> published() {
        return known.values().stream().flatMap(decided -> Optional.ofNullable(decided.value()).stream());
    }
}
