package au.standcorrected.programs.care.enrolment;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.input.QueryValues;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.catalogue.ProgramPreview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A member's programs. */
@Path("/api/programs/v1/me/enrolments")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class EnrolmentResource {
    private final Enrolments enrolments;
    private final StartEnrolment startEnrolment;
    private final ChangeEnrolment changeEnrolment;
    private final EnrolmentViews views;
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    @Inject
    EnrolmentResource(
            Enrolments enrolments,
            StartEnrolment startEnrolment,
            ChangeEnrolment changeEnrolment,
            EnrolmentViews views,
            Members members,
            Caller caller,
            Clock clock) {
        this.enrolments = enrolments;
        this.startEnrolment = startEnrolment;
        this.changeEnrolment = changeEnrolment;
        this.views = views;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EnrolmentView.class)))
    public RestResponse<EnrolmentView> start(
            @Valid @NotNull StartEnrolmentRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        EnrolmentView view = startEnrolment.start(caller.memberId(), request, idempotencyKey);
        return tagged(ResponseBuilder.create(RestResponse.Status.CREATED, view), view);
    }

    @GET
    @Transactional
    public Page<EnrolmentView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        Optional<UUID> after = request.after().map(QueryValues::position);
        LocalDate today = today();
        return Page.of(
                enrolments.page(caller.memberId(), request, after),
                request,
                enrolment -> enrolment.id().toString(),
                enrolment -> views.view(enrolment, today));
    }

    @GET
    @Path("/{enrolmentId}")
    @Transactional
    public RestResponse<EnrolmentView> get(UUID enrolmentId) {
        return tagged(views.view(enrolments.getForMember(enrolmentId, caller.memberId()), today()));
    }

    /** What the page of the program begins with, as it stood when it was started: it may be offered no longer. */
    @GET
    @Path("/{enrolmentId}/preview")
    @Transactional
    public ProgramPreview preview(UUID enrolmentId) {
        return views.preview(enrolments.getForMember(enrolmentId, caller.memberId()));
    }

    @PUT
    @Path("/{enrolmentId}/revision")
    public RestResponse<EnrolmentView> acceptRevision(
            UUID enrolmentId,
            @Valid @NotNull AcceptRevisionRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(changeEnrolment.accept(enrolmentId, caller.memberId(), request.revision(), ifMatch));
    }

    @PUT
    @Path("/{enrolmentId}/phase")
    public RestResponse<EnrolmentView> choosePhase(
            UUID enrolmentId,
            @Valid @NotNull ChoosePhaseRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(changeEnrolment.choosePhase(enrolmentId, caller.memberId(), request.phase(), ifMatch));
    }

    @POST
    @Path("/{enrolmentId}/pause")
    public RestResponse<EnrolmentView> pause(UUID enrolmentId) {
        return tagged(changeEnrolment.pause(enrolmentId, caller.memberId()));
    }

    @POST
    @Path("/{enrolmentId}/resume")
    public RestResponse<EnrolmentView> resume(UUID enrolmentId) {
        return tagged(changeEnrolment.resume(enrolmentId, caller.memberId()));
    }

    @POST
    @Path("/{enrolmentId}/leave")
    public RestResponse<EnrolmentView> leave(UUID enrolmentId) {
        return tagged(changeEnrolment.leave(enrolmentId, caller.memberId()));
    }

    /** Ends it because the member has come as far as they wanted. */
    @POST
    @Path("/{enrolmentId}/finish")
    public RestResponse<EnrolmentView> finish(UUID enrolmentId) {
        return tagged(changeEnrolment.finish(enrolmentId, caller.memberId()));
    }

    /** Ends it and starts it anew from its first phase, in the newest revision. */
    @POST
    @Path("/{enrolmentId}/restart")
    public RestResponse<EnrolmentView> restart(UUID enrolmentId, @Valid @NotNull RestartRequest request) {
        return tagged(startEnrolment.restart(enrolmentId, caller.memberId(), request.warningSignsRevision()));
    }

    /** From now on another exercise is done in the place of this one. */
    @PUT
    @Path("/{enrolmentId}/swaps/{exercise}")
    public RestResponse<EnrolmentView> swap(
            UUID enrolmentId, @Size(max = 100) String exercise, @Valid @NotNull SwapRequest request) {
        return tagged(changeEnrolment.swap(enrolmentId, caller.memberId(), exercise, request.instead()));
    }

    @DELETE
    @Path("/{enrolmentId}/swaps/{exercise}")
    public RestResponse<EnrolmentView> swapBack(UUID enrolmentId, @Size(max = 100) String exercise) {
        return tagged(changeEnrolment.swapBack(enrolmentId, caller.memberId(), exercise));
    }

    /** @param warningSignsRevision the newest revision, whose warning signs the member has read and has none of */
    public record RestartRequest(@Nullable UUID warningSignsRevision) {}

    /** @param instead the slug of the easier or the harder one */
    public record SwapRequest(@NotNull @Size(max = 100) String instead) {}

    /** @param revision the one on offer */
    public record AcceptRevisionRequest(@NotNull UUID revision) {}

    /** @param phase its key */
    public record ChoosePhaseRequest(@NotNull @Size(max = 40) String phase) {}

    private LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), members.get(caller.memberId()).zone());
    }

    private static RestResponse<EnrolmentView> tagged(EnrolmentView view) {
        return tagged(ResponseBuilder.ok(view), view);
    }

    private static RestResponse<EnrolmentView> tagged(ResponseBuilder<EnrolmentView> answer, EnrolmentView view) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
    }
}
