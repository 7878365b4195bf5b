package au.standcorrected.accounts.member;

import au.standcorrected.accounts.consent.ConsentKind;
import au.standcorrected.accounts.consent.ConsentView;
import au.standcorrected.accounts.consent.DecideConsentRequest;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Arrays;
import java.util.Objects;

/** What the signed-in member has agreed to. */
@Path("/api/accounts/v1/me/consents")
@Authenticated
public class ConsentResource {
    private final Members members;
    private final DecideConsent decideConsent;
    private final Caller caller;

    @Inject
    ConsentResource(Members members, DecideConsent decideConsent, Caller caller) {
        this.members = members;
        this.decideConsent = decideConsent;
        this.caller = caller;
    }

    @GET
    public Page<ConsentView> consents() {
        Member member = members.registered(caller.memberId());
        return new Page<>(
                Arrays.stream(ConsentKind.values())
                        .map(kind -> ConsentView.of(kind, member.consent(kind).orElse(null)))
                        .toList(),
                null);
    }

    /** Gives or takes back a consent. Deciding again what stands already changes nothing. */
    @PUT
    @Path("/{kind}")
    public ConsentView decide(@PathParam("kind") String kindSlug, @NotNull @Valid DecideConsentRequest request) {
        ConsentKind kind = Arrays.stream(ConsentKind.values())
                .filter(known -> known.slug().equals(kindSlug))
                .findFirst()
                .orElseThrow(Problems::notFound);
        if (Objects.requireNonNull(request.version()) != kind.version()) {
            throw Problems.conflict(
                    "consent-version-outdated", "The words have changed", "Please read them again before you decide.");
        }
        boolean granted = Objects.requireNonNull(request.granted());
        return ConsentView.of(
                kind, decideConsent.decide(caller.memberId(), kind, granted).orElse(null));
    }
}
