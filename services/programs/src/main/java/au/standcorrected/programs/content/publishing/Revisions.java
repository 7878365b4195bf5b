package au.standcorrected.programs.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every revision that was ever published. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    List<UUID> currentIds() {
        return getEntityManager()
                .createQuery(
                        "select p.currentRevision from Program p where p.currentRevision is not null and p.archivedAt is null",
                        UUID.class)
                .getResultList();
    }

    /** The program's revisions, newest first, starting below the given number. */
    public List<Revision> history(String slug, int below, int atMost) {
        return find("slug = ?1 and number < ?2 order by number desc", slug, below)
                .page(0, atMost)
                .list();
    }
}
