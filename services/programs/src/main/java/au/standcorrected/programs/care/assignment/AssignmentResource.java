package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.patient.CallingPractitioner;
import au.standcorrected.programs.care.patient.Patients;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What practitioners put together for a patient. */
@Path("/api/programs/v1/practice/patients/{memberId}/assignments")
@RolesAllowed(Roles.PRACTITIONER)
public class AssignmentResource {
    private static final int NEWEST = 20;

    private final Assignments assignments;
    private final AssignProgram assignProgram;
    private final AssignmentViews views;
    private final Patients patients;
    private final CallingPractitioner practitioner;
    private final AuditTrail audit;

    @Inject
    AssignmentResource(
            Assignments assignments,
            AssignProgram assignProgram,
            AssignmentViews views,
            Patients patients,
            CallingPractitioner practitioner,
            AuditTrail audit) {
        this.assignments = assignments;
        this.assignProgram = assignProgram;
        this.views = views;
        this.patients = patients;
        this.practitioner = practitioner;
        this.audit = audit;
    }

    @GET
    @Transactional
    public Page<AssignmentView> list(UUID memberId) {
        look(memberId);
        return new Page<>(
                assignments.newest(memberId, NEWEST).stream().map(views::view).toList(), null);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AssignmentView.class)))
    public RestResponse<AssignmentView> assign(
            UUID memberId,
            @Valid @NotNull AssignRequest request,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        Practitioner by = practitioner.get();
        AssignmentView view = assignProgram.assign(by, memberId, request, idempotencyKey);
        return tagged(ResponseBuilder.create(RestResponse.Status.CREATED, view), view);
    }

    @GET
    @Path("/{assignmentId}")
    @Transactional
    public RestResponse<AssignmentView> get(UUID memberId, UUID assignmentId) {
        look(memberId);
        AssignmentView view = views.view(assignments.getForMember(assignmentId, memberId));
        return tagged(ResponseBuilder.ok(view), view);
    }

    @PUT
    @Path("/{assignmentId}")
    public RestResponse<AssignmentView> change(
            UUID memberId,
            UUID assignmentId,
            @Valid @NotNull AssignRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        AssignmentView view = assignProgram.change(practitioner.get(), memberId, assignmentId, request, ifMatch);
        return tagged(ResponseBuilder.ok(view), view);
    }

    @POST
    @Path("/{assignmentId}/withdrawal")
    public AssignmentView withdraw(UUID memberId, UUID assignmentId) {
        return assignProgram.withdraw(practitioner.get(), memberId, assignmentId);
    }

    private void look(UUID memberId) {
        Practitioner by = practitioner.get();
        patients.require(by, memberId);
        audit.note(by.memberId(), "assignments-read", memberId, null);
    }

    private static RestResponse<AssignmentView> tagged(ResponseBuilder<AssignmentView> answer, AssignmentView view) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(view.version())).build();
    }
}
