package au.standcorrected.programs.content.publishing;

import au.standcorrected.kit.projection.TopicTail;
import au.standcorrected.programs.content.publishing.Revisions.Newest;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What can be followed now, and every revision that ever could, from memory.
 *
 * <p>A revision never changes, so it is kept once read. Which one is current is kept too, as long as this replica sees
 * the catalogue's topic; while it does not, the database is asked each time.
 */
@ApplicationScoped
public class PublishedPrograms {
    private static final Comparator<PublishedRevision> FROM_THE_HEAD_DOWN =
            Comparator.<PublishedRevision, Integer>comparing(
                            revision -> revision.document().region().ordinal())
                    .thenComparing(revision -> revision.document().title());

    /**
     * How long the catalogue's topic may stay silent: on a busy machine the broker answers late, and asking the database for
     * each reading would make it busier.
     */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Revisions revisions;
    private final String bootstrapServers;
    private final Cache<UUID, PublishedRevision> read;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;
    private volatile @Nullable TopicTail tail;

    @Inject
    PublishedPrograms(
            Revisions revisions,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            @ConfigProperty(name = "programs.revisions.memory-bytes", defaultValue = "25000000") long memoryBytes) {
        this.revisions = revisions;
        this.bootstrapServers = bootstrapServers;
        this.read = Caffeine.newBuilder()
                .maximumWeight(memoryBytes)
                .weigher((UUID id, PublishedRevision revision) -> revision.json().length)
                .build();
    }

    /** The revision that somebody who starts the program today gets; empty when there is none, or it was archived. */
    public Optional<PublishedRevision> current(String slug) {
        return Optional.ofNullable(snapshot().bySlug().get(slug));
    }

    /** What could be started last of a program that is no longer offered. */
    public Optional<PublishedRevision> archived(String slug) {
        return Optional.ofNullable(snapshot().archived().get(slug));
    }

    /** A revision by its id, current or not. */
    public Optional<PublishedRevision> revision(UUID id) {
        PublishedRevision known = read.getIfPresent(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PublishedRevision> found = QuarkusTransaction.requiringNew()
                .call(() -> revisions.findByIdOptional(id).map(Revision::published));
        found.ifPresent(revision -> read.put(id, revision));
        return found;
    }

    /** All programs that can be started, from the head down, by title within a region. */
    public List<PublishedRevision> all() {
        return snapshot().ordered();
    }

    /** Grows whenever something may have been published; what was made of an older state can be thrown away. */
    public long change() {
        return snapshot().change();
    }

    /**
     * As {@link #change()}, without asking the database: empty while this replica does not see the topic, and a number that
     * is older than any reading that follows.
     */
    public OptionalLong changeSeen() {
        return followsTheTopic() ? OptionalLong.of(changes.get()) : OptionalLong.empty();
    }

    void follow(@Observes StartupEvent event) {
        tail = TopicTail.follow(
                bootstrapServers,
                ProgramPublished.TOPIC,
                PATIENCE,
                (key, value) -> changes.incrementAndGet(),
                changes::incrementAndGet);
    }

    void stop(@Observes ShutdownEvent event) {
        TopicTail following = tail;
        if (following != null) {
            following.close();
        }
    }

    /** The replica that published need not wait for the topic to come round. */
    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgramPublished event) {
        changes.incrementAndGet();
    }

    void archived(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgramArchived event) {
        changes.incrementAndGet();
    }

    private Snapshot snapshot() {
        long change = changes.get();
        Snapshot held = snapshot;
        if (held != null && held.change() == change && followsTheTopic()) {
            return held;
        }
        Snapshot fresh = read(change);
        snapshot = fresh; // a change that came while it was read has moved the counter on: the next caller reads again
        return fresh;
    }

    private Snapshot read(long change) {
        List<Newest> newest = QuarkusTransaction.requiringNew().call(revisions::newest);
        return new Snapshot(
                change,
                these(newest, false).sorted(FROM_THE_HEAD_DOWN).toList(),
                bySlug(these(newest, false)),
                bySlug(these(newest, true)));
    }

    private Stream<PublishedRevision> these(List<Newest> newest, boolean archived) {
        return newest.stream()
                .filter(one -> one.archived() == archived)
                .map(Newest::revision)
                .map(id -> revision(id).orElseThrow(() -> new IllegalStateException("revision " + id + " is missing")));
    }

    private static Map<String, PublishedRevision> bySlug(Stream<PublishedRevision> found) {
        return found.collect(Collectors.toMap(PublishedRevision::program, Function.identity()));
    }

    private boolean followsTheTopic() {
        TopicTail following = tail;
        return following != null && following.current();
    }

    private record Snapshot(
            long change,
            List<PublishedRevision> ordered,
            Map<String, PublishedRevision> bySlug,
            Map<String, PublishedRevision> archived) {}
}
