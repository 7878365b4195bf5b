package au.standcorrected.programs.care.safety;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.content.recall.Recalls;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;

/** What a member says to the recalls that concern them. */
@Path("/api/programs/v1/me/recalls")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class SafetyResource {
    private final Recalls recalls;
    private final RecallsSeen seen;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SafetyResource(Recalls recalls, RecallsSeen seen, Caller caller, Clock clock) {
        this.recalls = recalls;
        this.seen = seen;
        this.caller = caller;
        this.clock = clock;
    }

    /** Read and understood: it need not stand at the top of the day any more. */
    @PUT
    @Path("/{recallId}/seen")
    @Transactional
    public void see(UUID recallId) {
        if (recalls.findByIdOptional(recallId).isEmpty()) {
            throw Problems.notFound();
        }
        seen.see(caller.memberId(), recallId, clock.instant());
    }
}
