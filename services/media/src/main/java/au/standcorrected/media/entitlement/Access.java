package au.standcorrected.media.entitlement;

import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The one rule of access: {@code now < accessUntil}, asked anew each time. */
@ApplicationScoped
public class Access {
    private final EntitlementTail entitlements;
    private final Clock clock;

    @Inject
    Access(EntitlementTail entitlements, Clock clock) {
        this.entitlements = entitlements;
        this.clock = clock;
    }

    /** Also outside of a request: a film is asked for again while it streams. */
    @ActivateRequestContext
    public boolean runs(UUID memberId) {
        return entitlements
                .accessUntil(memberId)
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    /** 403 {@code access-ended} unless the member's access runs. */
    public void require(UUID memberId) {
        if (!runs(memberId)) {
            throw ended();
        }
    }

    /** Until when it runs; 403 {@code access-ended} when it does not. */
    Instant runningUntil(UUID memberId) {
        return entitlements
                .accessUntil(memberId)
                .filter(clock.instant()::isBefore)
                .orElseThrow(Access::ended);
    }

    private static RuntimeException ended() {
        return Problems.forbidden(
                "access-ended",
                "Your access isn't running at the moment",
                "Everything you logged is kept. Choose a plan to carry on where you left off.");
    }
}
