package au.standcorrected.programs.content.exercises;

import au.standcorrected.programs.content.document.ExerciseDocument;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exercise library from memory. Only a release changes it, before its replica answers anybody. */
@ApplicationScoped
public class ExerciseLibrary {
    private static final Comparator<ExerciseDocument> FROM_THE_HEAD_DOWN =
            Comparator.comparing(ExerciseDocument::region).thenComparing(ExerciseDocument::name);

    private final Exercises exercises;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Snapshot snapshot;

    @Inject
    ExerciseLibrary(Exercises exercises) {
        this.exercises = exercises;
    }

    /** All exercises, from the head down, by name within a region. */
    public List<ExerciseDocument> all() {
        return snapshot().ordered();
    }

    public Optional<ExerciseDocument> find(String slug) {
        return Optional.ofNullable(snapshot().bySlug().get(slug));
    }

    /** Grows when something may have changed. */
    public long change() {
        return changes.get();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LibraryChanged event) {
        changes.incrementAndGet();
    }

    private Snapshot snapshot() {
        long change = changes.get();
        Snapshot held = snapshot;
        if (held == null || held.change() != change) {
            held = Snapshot.of(change, read());
            snapshot = held;
        }
        return held;
    }

    private List<ExerciseDocument> read() {
        return QuarkusTransaction.requiringNew().call(() -> exercises.listAll().stream()
                .map(Exercise::document)
                .sorted(FROM_THE_HEAD_DOWN)
                .toList());
    }

    private record Snapshot(long change, List<ExerciseDocument> ordered, Map<String, ExerciseDocument> bySlug) {
        static Snapshot of(long change, List<ExerciseDocument> ordered) {
            return new Snapshot(
                    change,
                    ordered,
                    ordered.stream().collect(Collectors.toMap(ExerciseDocument::slug, Function.identity())));
        }
    }
}
