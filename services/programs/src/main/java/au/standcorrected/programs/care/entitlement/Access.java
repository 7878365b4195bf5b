package au.standcorrected.programs.care.entitlement;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.publishing.ReadingAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** The one rule of access: {@code now < accessUntil}, asked anew for each request. */
@ApplicationScoped
public class Access implements ReadingAccess {
    private final EntitlementTail entitlements;
    private final Clock clock;

    @Inject
    Access(EntitlementTail entitlements, Clock clock) {
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /** Whether the member's access runs at this moment. */
    public boolean runs(UUID memberId) {
        return entitlements
                .accessUntil(memberId)
                .filter(until -> clock.instant().isBefore(until))
                .isPresent();
    }

    @Override
    public void require(Caller caller) {
        if (!runs(caller.memberId())) {
            throw Problems.forbidden(
                    "access-ended",
                    "Your access isn't running at the moment",
                    "Everything you logged is kept. Choose a plan to carry on where you left off.");
        }
    }
}
