package au.standcorrected.programs.content.recall;

import au.standcorrected.kit.projection.TopicTail;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is recalled now, from memory. Another replica's recall is known once the topic tells; while this replica does not
 * see the topic, the database is asked each time.
 */
@ApplicationScoped
public class StandingRecalls {
    private final Recalls recalls;
    private final ExerciseLibrary library;
    private final String bootstrapServers;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;
    private volatile @Nullable TopicTail tail;

    @Inject
    StandingRecalls(
            Recalls recalls,
            ExerciseLibrary library,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.recalls = recalls;
        this.library = library;
        this.bootstrapServers = bootstrapServers;
    }

    public Recalled now() {
        return snapshot().recalled();
    }

    /** Whether the exercise has ever come in for a withdrawn one, so that a log of it can be true. */
    public boolean everCameIn(String exercise) {
        return snapshot().everIn().contains(exercise);
    }

    /** Grows whenever something may have been recalled; empty while this replica does not see the topic. */
    public OptionalLong changeSeen() {
        return followsTheTopic() ? OptionalLong.of(changes.get()) : OptionalLong.empty();
    }

    /** As {@link #changeSeen()}, whether or not this replica sees the topic. */
    public long change() {
        return changes.get();
    }

    void follow(@Observes StartupEvent event) {
        tail = TopicTail.follow(
                bootstrapServers,
                SafetyRecallIssued.TOPIC,
                PublishedPrograms.PATIENCE,
                (key, value) -> changes.incrementAndGet(),
                changes::incrementAndGet);
    }

    void stop(@Observes ShutdownEvent event) {
        TopicTail following = tail;
        if (following != null) {
            following.close();
        }
    }

    /** The replica that issued it need not wait for the topic to come round. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecallsChanged event) {
        changes.incrementAndGet();
    }

    private Snapshot snapshot() {
        long change = changes.get() + library.change(); // both only grow
        Snapshot held = snapshot;
        if (held != null && held.change() == change && followsTheTopic()) {
            return held;
        }
        Snapshot fresh = QuarkusTransaction.requiringNew().call(() -> read(change));
        snapshot = fresh; // a change that came while it was read has moved the counter on: the next caller reads again
        return fresh;
    }

    private Snapshot read(long change) {
        List<Recall> standing = recalls.standing();
        Map<String, Recall> withdrawing = standing.stream()
                .filter(recall -> recall.kind() == RecallKind.EXERCISE_WITHDRAWN)
                .collect(Collectors.toMap(
                        recall -> String.valueOf(recall.exercise()), Function.identity(), (first, again) -> first));
        Set<String> everIn = new HashSet<>();
        recalls.listAll().stream()
                .flatMap(recall -> comeIn(recall.instead(), Set.of()).stream())
                .forEach(exercise -> everIn.add(exercise.slug()));
        return new Snapshot(
                change,
                new Recalled(standing.stream()
                        .map(recall -> standing(recall, withdrawing))
                        .toList()),
                everIn);
    }

    private StandingRecall standing(Recall recall, Map<String, Recall> withdrawing) {
        String exercise = recall.exercise();
        String instead = lastInPlace(recall.instead(), withdrawing);
        return new StandingRecall(
                recall.id(),
                recall.kind(),
                exercise,
                exercise == null
                        ? null
                        : library.find(exercise).map(ExerciseDocument::name).orElse(exercise),
                recall.programs(),
                recall.level(),
                recall.words(),
                instead,
                comeIn(instead, withdrawing.keySet()),
                recall.issuedAt());
    }

    /** What came in for something may be withdrawn itself; whatever comes in for that does for both. */
    private static @Nullable String lastInPlace(@Nullable String instead, Map<String, Recall> withdrawing) {
        Set<String> seen = new HashSet<>();
        String last = instead;
        Recall out = last == null ? null : withdrawing.get(last);
        while (last != null && out != null) {
            last = seen.add(last) ? out.instead() : null;
            out = last == null ? null : withdrawing.get(last);
        }
        return last;
    }

    private List<ExerciseDocument> comeIn(@Nullable String instead, Set<String> withdrawn) {
        return Stream.ofNullable(instead)
                .flatMap(slug -> library.find(slug).stream())
                .flatMap(exercise -> Stream.concat(
                        Stream.of(exercise),
                        exercise.alternatives().stream()
                                .filter(slug -> !withdrawn.contains(slug))
                                .flatMap(slug -> library.find(slug).stream())))
                .toList();
    }

    private boolean followsTheTopic() {
        TopicTail following = tail;
        return following != null && following.current();
    }

    private record Snapshot(long change, Recalled recalled, Set<String> everIn) {}
}
