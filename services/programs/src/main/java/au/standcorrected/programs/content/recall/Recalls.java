package au.standcorrected.programs.content.recall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every recall that was ever issued, and which of them were lifted. */
@ApplicationScoped
public class Recalls implements PanacheRepositoryBase<Recall, UUID> {
    /** Newest first; those after the given one. */
    public List<Recall> before(@Nullable UUID id, int atMost) {
        var query = id == null ? find("order by id desc") : find("id < ?1 order by id desc", id);
        return query.page(0, atMost).list();
    }

    public Optional<RecallLift> lift(UUID recall) {
        return Optional.ofNullable(getEntityManager().find(RecallLift.class, recall));
    }

    public void lift(RecallLift lift) {
        getEntityManager().persist(lift);
        getEntityManager().flush();
    }

    /** The recall that keeps the exercise out, if one does. */
    public Optional<Recall> withdrawing(String exercise) {
        return standing().stream()
                .filter(recall -> recall.kind() == RecallKind.EXERCISE_WITHDRAWN)
                .filter(recall -> exercise.equals(recall.exercise()))
                .findFirst();
    }

    /** Those that hold, in the order in which they were issued. */
    List<Recall> standing() {
        return list("id not in (select l.recallId from RecallLift l) order by issuedAt, id");
    }
}
