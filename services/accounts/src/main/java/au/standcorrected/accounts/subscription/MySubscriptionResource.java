package au.standcorrected.accounts.subscription;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The signed-in member's subscription. */
@Path("/api/accounts/v1/me/subscription")
@Authenticated
public class MySubscriptionResource {
    private final Subscriptions subscriptions;
    private final StartTrial startTrial;
    private final IdempotentPosts idempotent;
    private final Caller caller;

    @Inject
    MySubscriptionResource(
            Subscriptions subscriptions, StartTrial startTrial, IdempotentPosts idempotent, Caller caller) {
        this.subscriptions = subscriptions;
        this.startTrial = startTrial;
        this.idempotent = idempotent;
        this.caller = caller;
    }

    @GET
    public SubscriptionView mine() {
        return subscriptions
                .ofMember(caller.memberId())
                .map(SubscriptionView::of)
                .orElseThrow(MySubscriptionResource::none);
    }

    @POST
    @Transactional
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public SubscriptionView startTrial(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid StartTrialRequest request) {
        return idempotent.once(
                key,
                caller.memberId(),
                "start-trial",
                request,
                SubscriptionView.class,
                () -> SubscriptionView.of(startTrial.start(caller.memberId(), request.plan())));
    }

    /** Stops at the end of the period; until then everything stays as it is. */
    @POST
    @Path("/cancellation")
    @Transactional
    public SubscriptionView cancel() {
        return change(Subscription::cancelAtPeriodEnd);
    }

    @DELETE
    @Path("/cancellation")
    @Transactional
    public SubscriptionView keep() {
        return change(Subscription::keep);
    }

    private SubscriptionView change(Consumer<Subscription> change) {
        Subscription subscription =
                subscriptions.ofMemberForChange(caller.memberId()).orElseThrow(MySubscriptionResource::none);
        if (subscription.state() == SubscriptionState.ENDED) {
            throw Problems.conflict(
                    "subscription-ended", "It has ended already", "There is nothing to cancel or keep.");
        }
        change.accept(subscription);
        subscriptions.flush();
        return SubscriptionView.of(subscription);
    }

    private static RuntimeException none() {
        return Problems.notFound("no-subscription", "No subscription yet", "Start your free trial first.");
    }
}
