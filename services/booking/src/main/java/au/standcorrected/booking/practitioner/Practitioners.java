package au.standcorrected.booking.practitioner;

import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** All practitioners. */
@ApplicationScoped
public class Practitioners implements PanacheRepositoryBase<Practitioner, UUID> {
    public List<Practitioner> inOrder() {
        return list("order by name, id");
    }

    public List<Practitioner> at(UUID clinicId) {
        return list("?1 member of clinics order by name, id", clinicId);
    }

    /** 404 for an id that is nobody's. */
    public Practitioner get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** Those of whom the others were told in an earlier form of the event; nobody else changes them meanwhile. */
    List<Practitioner> toldInAnEarlierForm() {
        return find("toldForm < ?1 order by id", PractitionerEvents.FORM)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isKnown(UUID memberId) {
        return count("memberId", memberId) > 0;
    }
}
