package au.standcorrected.programs.content.safety;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.recall.Recall;
import au.standcorrected.programs.content.recall.Recalls;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Safety recalls. */
@Path("/api/programs/v1/editor/recalls")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.EDITOR, Roles.ADMIN})
public class RecallResource {
    private final Recalls recalls;
    private final IssueRecall issuing;
    private final IdempotentPosts posts;
    private final Caller caller;

    @Inject
    RecallResource(Recalls recalls, IssueRecall issuing, IdempotentPosts posts, Caller caller) {
        this.recalls = recalls;
        this.issuing = issuing;
        this.posts = posts;
        this.caller = caller;
    }

    /** Newest first, those that were lifted too. */
    @GET
    @Transactional
    public Page<RecallView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        return Page.of(
                recalls.before(page.after().map(RecallResource::position).orElse(null), page.limit() + 1),
                page,
                recall -> recall.id().toString(),
                this::view);
    }

    /** In force at once, for everybody who follows a program, whatever revision and wherever they are online. */
    @POST
    @Transactional
    @APIResponse(
            responseCode = "201",
            description = "In force",
            content = @Content(schema = @Schema(implementation = RecallView.class)))
    public RestResponse<RecallView> issue(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid RecallRequest request) {
        RecallView issued = posts.once(
                key,
                caller.memberId(),
                "POST /editor/recalls",
                request,
                RecallView.class,
                () -> issuing.issue(request, caller.memberId()));
        return RestResponse.status(RestResponse.Status.CREATED, issued);
    }

    @POST
    @Path("/{recallId}/lift")
    public RecallView lift(UUID recallId, @NotNull @Valid LiftRequest request) {
        return issuing.lift(recallId, request.reason(), caller.memberId());
    }

    private RecallView view(Recall recall) {
        return RecallView.of(recall, recalls.lift(recall.id()).orElse(null));
    }

    private static UUID position(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.badField("cursor", "is not one that we gave out");
        }
    }
}
