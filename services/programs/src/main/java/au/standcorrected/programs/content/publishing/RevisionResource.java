package au.standcorrected.programs.content.publishing;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.recall.StandingRecalls;
import io.quarkus.security.Authenticated;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The whole of a published program, for those whose access has not ended. */
@Path("/api/programs/v1/revisions")
@Produces(MediaType.APPLICATION_JSON)
public class RevisionResource {
    /** They read it as it was published; everybody else without what was recalled since. */
    private static final List<String> EDITORS = List.of(Roles.EDITOR, Roles.ADMIN);

    private static final List<String> STAFF = List.of(Roles.EDITOR, Roles.ADMIN, Roles.PRACTITIONER);

    private final PublishedPrograms programs;
    private final StandingRecalls recalls;
    private final Instance<ReadingAccess> access;
    private final Caller caller;

    @Inject
    RevisionResource(
            PublishedPrograms programs, StandingRecalls recalls, Instance<ReadingAccess> access, Caller caller) {
        this.programs = programs;
        this.recalls = recalls;
        this.access = access;
        this.caller = caller;
    }

    @GET
    @Path("{id}")
    @Authenticated
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgramDocument.class)))
    public Response revision(@PathParam("id") UUID id, @Context Request request) {
        if (STAFF.stream().noneMatch(caller::hasRole)) {
            requireAccess();
        }
        PublishedRevision revision = programs.revision(id).orElseThrow(Problems::notFound);
        ProgramDocument followed = EDITORS.stream().anyMatch(caller::hasRole)
                ? revision.document()
                : recalls.now().applyTo(revision.document());
        String recalled = followed.equals(revision.document()) ? "" : ProgramJson.write(followed);
        EntityTag tag =
                new EntityTag(recalled.isEmpty() ? revision.etag().replace("\"", "") : ProgramJson.hash(recalled));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null
                ? unchanged
                : Response.ok(recalled.isEmpty() ? revision.json() : recalled.getBytes(StandardCharsets.UTF_8));
        return answer.tag(tag).cacheControl(eachTimeAnew()).build();
    }

    private void requireAccess() {
        if (access.isUnsatisfied()) {
            throw Problems.forbidden(
                    "access-ended", "Your access has ended", "Start a plan again to go on with your program.");
        }
        access.get().require(caller);
    }

    /** The document never changes, but the right to read it may end: a browser asks each time and mostly gets 304. */
    private static CacheControl eachTimeAnew() {
        CacheControl control = new CacheControl();
        control.setPrivate(true);
        control.setNoCache(true);
        return control;
    }
}
