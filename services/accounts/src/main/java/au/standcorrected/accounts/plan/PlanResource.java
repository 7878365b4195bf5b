package au.standcorrected.accounts.plan;

import au.standcorrected.kit.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The plans on offer, for everyone. */
@Path("/api/accounts/v1/plans")
public class PlanResource {
    private final Plans plans;

    @Inject
    PlanResource(Plans plans) {
        this.plans = plans;
    }

    @GET
    @PermitAll
    public Page<PlanView> offered() {
        return new Page<>(plans.offered().stream().map(Plan::view).toList(), null);
    }
}
