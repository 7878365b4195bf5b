package au.standcorrected.accounts.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All plans. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<Plan, String> {
    List<Plan> offered() {
        return list("offered = true order by position");
    }
}
