package au.standcorrected.programs.content.editing;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.content.publishing.Program;
import au.standcorrected.programs.content.publishing.Programs;
import au.standcorrected.programs.content.publishing.Revisions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The editor's desk: a program's draft beside what is published. */
@Path("/api/programs/v1/editor/programs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EditorProgramResource {
    private final Programs programs;
    private final Revisions revisions;
    private final EditDraft editing;
    private final MoveProgram moving;
    private final EditorViews views;
    private final IdempotentPosts posts;
    private final Caller caller;

    @Inject
    EditorProgramResource(
            Programs programs,
            Revisions revisions,
            EditDraft editing,
            MoveProgram moving,
            EditorViews views,
            IdempotentPosts posts,
            Caller caller) {
        this.programs = programs;
        this.revisions = revisions;
        this.editing = editing;
        this.moving = moving;
        this.views = views;
        this.posts = posts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    public Page<EditorProgramEntry> programs(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        return Page.of(
                programs.after(page.after().orElse(""), page.limit() + 1), page, Program::slug, EditorProgramEntry::of);
    }

    @GET
    @Path("{slug}")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    public RestResponse<EditorProgramView> program(@PathParam("slug") String slug) {
        return tagged(programs.bySlug(slug).orElseThrow(Problems::notFound));
    }

    @PUT
    @Path("{slug}/draft")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    public RestResponse<EditorProgramView> saveDraft(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SaveDraftRequest request) {
        return tagged(editing.save(slug, ifMatch, request.document(), caller.memberId()));
    }

    @POST
    @Path("{slug}/publication")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    @Transactional
    public RestResponse<PublicationView> publish(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid PublishRequest request) {
        PublicationView published = posts.once(
                key,
                caller.memberId(),
                "POST /editor/programs/" + slug + "/publication",
                request,
                PublicationView.class,
                () -> PublicationView.of(editing.publish(slug, ifMatch, request.note(), caller.memberId())));
        return RestResponse.status(RestResponse.Status.CREATED, published);
    }

    @POST
    @Path("{slug}/archive")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    public RestResponse<EditorProgramView> archive(
            @PathParam("slug") String slug, @NotNull @Valid ArchiveRequest request) {
        return tagged(moving.archive(slug, request.reason(), caller.memberId()));
    }

    @POST
    @Path("{slug}/restore")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    public RestResponse<EditorProgramView> restore(@PathParam("slug") String slug) {
        return tagged(moving.restore(slug, caller.memberId()));
    }

    @GET
    @Path("{slug}/revisions")
    @RolesAllowed({Roles.EDITOR, Roles.ADMIN})
    public Page<RevisionEntry> revisions(
            @PathParam("slug") String slug,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        if (programs.bySlug(slug).isEmpty()) {
            throw Problems.notFound();
        }
        PageRequest page = PageRequest.of(cursor, limit);
        int below = page.after().map(EditorProgramResource::number).orElse(Integer.MAX_VALUE);
        return Page.of(
                revisions.history(slug, below, page.limit() + 1),
                page,
                revision -> Integer.toString(revision.number()),
                RevisionEntry::of);
    }

    private RestResponse<EditorProgramView> tagged(Program program) {
        return ResponseBuilder.ok(views.of(program))
                .header(HttpHeaders.ETAG, EntityTags.of(program.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static int number(String position) {
        try {
            return Integer.parseInt(position);
        } catch (NumberFormatException e) {
            throw Problems.badField("cursor", "is not one that we gave out");
        }
    }
}
