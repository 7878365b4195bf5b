package au.standcorrected.programs.care.entitlement;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.publishing.ReadingAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

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

    @Override
    public void require(Caller caller) {
        boolean covered = entitlements
                .accessUntil(caller.memberId())
                .filter(until -> clock.instant().isBefore(until))
                .isPresent();
        if (!covered) {
            throw Problems.forbidden(
                    "access-ended",
                    "Your access isn't running at the moment",
                    "Everything you logged is kept. Choose a plan to carry on where you left off.");
        }
    }
}
