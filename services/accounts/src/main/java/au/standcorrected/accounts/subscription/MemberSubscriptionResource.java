package au.standcorrected.accounts.subscription;

import au.standcorrected.accounts.entitlement.Entitlements;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;

/** A member's subscription in the hands of an admin. */
@Path("/api/accounts/v1/members/{id}/subscription")
@RolesAllowed(Roles.ADMIN)
public class MemberSubscriptionResource {
    private final Subscriptions subscriptions;
    private final Entitlements entitlements;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MemberSubscriptionResource(
            Subscriptions subscriptions, Entitlements entitlements, AuditTrail audit, Caller caller, Clock clock) {
        this.subscriptions = subscriptions;
        this.entitlements = entitlements;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Ends access at once, everywhere. Ending what has ended changes nothing. */
    @POST
    @Path("/end")
    @Transactional
    public SubscriptionView end(@PathParam("id") UUID memberId) {
        Subscription subscription = subscriptions.ofMemberForChange(memberId).orElseThrow(Problems::notFound);
        if (subscription.running(clock.instant())) {
            subscription.end(clock.instant());
            subscriptions.flush();
            entitlements.decide(memberId, subscription.accessUntil(), "ended");
            audit.note(caller.memberId(), "subscription-ended", memberId, null);
        }
        return SubscriptionView.of(subscription);
    }
}
