package au.standcorrected.programs.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every revision that was ever published. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    /** Each program's newest revision, of those on offer and of those that are archived. */
    List<Newest> newest() {
        return getEntityManager()
                .createQuery(
                        "select p.currentRevision, p.archivedAt from Program p where p.currentRevision is not null",
                        Tuple.class)
                .getResultStream()
                .map(row -> new Newest(row.get(0, UUID.class), row.get(1) != null))
                .toList();
    }

    /** A program's newest revision. */
    record Newest(UUID revision, boolean archived) {}

    /** The revision as the transaction that is running sees it. */
    public Optional<PublishedRevision> published(@Nullable UUID id) {
        return id == null ? Optional.empty() : findByIdOptional(id).map(Revision::published);
    }

    /** All that can be followed, as the transaction that is running sees it. */
    public List<PublishedRevision> current() {
        return list("id in (select p.currentRevision from Program p where p.archivedAt is null)").stream()
                .map(Revision::published)
                .toList();
    }

    /** The program's revisions, newest first, starting below the given number. */
    public List<Revision> history(String slug, int below, int atMost) {
        return find("slug = ?1 and number < ?2 order by number desc", slug, below)
                .page(0, atMost)
                .list();
    }
}
