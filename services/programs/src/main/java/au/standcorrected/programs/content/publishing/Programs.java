package au.standcorrected.programs.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All programs, published or not. */
@ApplicationScoped
public class Programs implements PanacheRepositoryBase<Program, UUID> {
    /** The program, held until the transaction ends, so that two edits do not pass each other. */
    public Optional<Program> forChange(String slug) {
        return find("slug", slug).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public Optional<Program> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** Programs on offer that the others were told of in an earlier form of the event. */
    List<String> toldInAnEarlierForm() {
        return getEntityManager()
                .createQuery(
                        "select p.slug from Program p where p.toldForm < :form and p.currentRevision is not null"
                                + " and p.archivedAt is null",
                        String.class)
                .setParameter("form", ProgramPublished.FORM)
                .getResultList();
    }

    /** In order of slug, after the given one. */
    public List<Program> after(String slug, int atMost) {
        return find("slug > ?1 order by slug", slug).page(0, atMost).list();
    }
}
