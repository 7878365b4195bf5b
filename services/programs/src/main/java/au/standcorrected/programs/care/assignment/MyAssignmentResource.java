package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.programs.care.entitlement.Entitled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What practitioners have put together for the member. */
@Path("/api/programs/v1/me/assignments")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class MyAssignmentResource {
    private final Assignments assignments;
    private final AnswerAssignment answer;
    private final AssignmentViews views;
    private final Caller caller;

    @Inject
    MyAssignmentResource(Assignments assignments, AnswerAssignment answer, AssignmentViews views, Caller caller) {
        this.assignments = assignments;
        this.answer = answer;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(summary = "What is on offer, and what is followed as a practitioner has put it together")
    public Page<AssignmentView> list() {
        return new Page<>(
                assignments.alive(caller.memberId()).stream().map(views::view).toList(), null);
    }

    @POST
    @Path("/{assignmentId}/acceptance")
    public AssignmentView accept(UUID assignmentId, @Valid @NotNull AcceptAssignmentRequest request) {
        return answer.accept(assignmentId, caller.memberId(), request.warningSignsRevision());
    }

    @POST
    @Path("/{assignmentId}/refusal")
    public AssignmentView decline(UUID assignmentId) {
        return answer.decline(assignmentId, caller.memberId());
    }

    @POST
    @Path("/{assignmentId}/news/seen")
    @Operation(summary = "The changes of that version have been looked at; a later one is news again")
    public AssignmentView see(UUID assignmentId, @Valid @NotNull SeenRequest request) {
        return answer.see(assignmentId, caller.memberId(), request.version());
    }

    /** @param warningSignsRevision the revision whose warning signs the member has read and said they have none of */
    public record AcceptAssignmentRequest(@Nullable UUID warningSignsRevision) {}

    /** @param version of the assignment as it was shown */
    public record SeenRequest(@NotNull Long version) {}
}
