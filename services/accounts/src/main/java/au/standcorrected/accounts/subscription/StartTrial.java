package au.standcorrected.accounts.subscription;

import au.standcorrected.accounts.entitlement.Entitlements;
import au.standcorrected.accounts.member.Member;
import au.standcorrected.accounts.member.Members;
import au.standcorrected.accounts.plan.Plan;
import au.standcorrected.accounts.plan.Plans;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/** Starts a member's trial: once in a lifetime, and only with the consents that programs need. */
@ApplicationScoped
class StartTrial {
    private final Members members;
    private final Plans plans;
    private final Subscriptions subscriptions;
    private final Entitlements entitlements;
    private final Clock clock;

    @Inject
    StartTrial(Members members, Plans plans, Subscriptions subscriptions, Entitlements entitlements, Clock clock) {
        this.members = members;
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.entitlements = entitlements;
        this.clock = clock;
    }

    Subscription start(UUID memberId, String planSlug) {
        // The member's row is locked so that two tabs start one trial between them.
        Member member = members.registeredForChange(memberId);
        if (!member.consentsNeeded().isEmpty()) {
            throw Problems.conflict(
                    "consent-needed", "One thing first", "Please read and agree to the terms before you start.");
        }
        if (subscriptions.ofMember(memberId).isPresent()) {
            throw Problems.conflict("trial-already-used", "You have had your trial", "Each person has one free trial.");
        }
        Plan plan = plans.findByIdOptional(planSlug)
                .filter(Plan::offered)
                .orElseThrow(() -> Problems.badField("plan", "is not one that we offer"));
        Subscription subscription = Subscription.startTrial(memberId, plan, clock.instant());
        subscriptions.persistAndFlush(subscription);
        entitlements.decide(memberId, subscription.accessUntil(), "trial");
        return subscription;
    }
}
