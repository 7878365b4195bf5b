package au.standcorrected.programs.care.concern;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.input.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A member's concerns. */
@Path("/api/programs/v1/me/concerns")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class ConcernResource {
    private final FollowConcern followConcern;
    private final Concerns concerns;
    private final ConcernCare care;
    private final Caller caller;

    @Inject
    ConcernResource(FollowConcern followConcern, Concerns concerns, ConcernCare care, Caller caller) {
        this.followConcern = followConcern;
        this.concerns = concerns;
        this.care = care;
        this.caller = caller;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ConcernView.class)))
    public RestResponse<ConcernView> raise(
            @Valid @NotNull RaiseConcernRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        return ResponseBuilder.create(
                        RestResponse.Status.CREATED, followConcern.raise(caller.memberId(), request, idempotencyKey))
                .build();
    }

    @GET
    @Transactional
    public Page<ConcernView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Optional<UUID> after = request.after().map(QueryValues::position);
        List<Concern> page = concerns.page(caller.memberId(), request, after);
        Map<UUID, ConcernView.Care> looked =
                care.of(page.stream().map(Concern::id).toList());
        return Page.of(
                page, request, concern -> concern.id().toString(), concern -> concern.view(looked.get(concern.id())));
    }

    @POST
    @Path("/{concernId}/clearance")
    public ConcernView clear(UUID concernId, @Valid @NotNull ClearConcernRequest request) {
        return followConcern.clear(concernId, caller.memberId(), request);
    }
}
