package au.standcorrected.booking.clinic;

import au.standcorrected.kit.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All kinds of visits, those that are not offered any more too. */
@ApplicationScoped
public class VisitKinds implements PanacheRepositoryBase<VisitKind, String> {
    List<VisitKind> offered() {
        return list("offered order by position, slug");
    }

    /** The kind, for a new booking; 400 names the field. */
    public VisitKind offered(String slug) {
        return findByIdOptional(slug)
                .filter(VisitKind::offered)
                .orElseThrow(() -> Problems.badField("kind", "is not one that we offer"));
    }
}
