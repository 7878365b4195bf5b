package au.standcorrected.programs.care.followup;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.input.PlainText;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.concern.CareOutcome;
import au.standcorrected.programs.care.patient.CallingPractitioner;
import au.standcorrected.programs.care.patient.Patients;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The concerns that a practitioner's clinics look after. */
@Path("/api/programs/v1/practice/concerns")
@RolesAllowed(Roles.PRACTITIONER)
public class ConcernFollowUpResource {
    private final ConcernList list;
    private final FollowUps followUps;
    private final Patients patients;
    private final CallingPractitioner practitioner;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ConcernFollowUpResource(
            ConcernList list,
            FollowUps followUps,
            Patients patients,
            CallingPractitioner practitioner,
            AuditTrail audit,
            Clock clock) {
        this.list = list;
        this.followUps = followUps;
        this.patients = patients;
        this.practitioner = practitioner;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "What is still open; without all=true what is the caller's, nobody's, or was not seen in time")
    public Page<PracticeConcern> open(
            @QueryParam("all") @DefaultValue("false") boolean all,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        Practitioner by = practitioner.get();
        PageRequest request = PageRequest.of(cursor, limit);
        Page<PracticeConcern> page = Page.of(
                list.open(by, !all, request, request.after().map(ConcernFollowUpResource::after)),
                request,
                concern -> concern.dueAt() + "|" + concern.id(),
                concern -> concern);
        List<PracticeConcern> shown = page.items().stream()
                .filter(concern -> patients.share(concern.memberId()))
                .toList();
        shown.stream()
                .map(PracticeConcern::memberId)
                .distinct()
                .forEach(member -> audit.note(by.memberId(), "concerns-read", member, null));
        return new Page<>(shown, page.next());
    }

    @POST
    @Path("/{concernId}/take")
    @Transactional
    @Operation(summary = "From now on it is the caller's, also when it was a colleague's")
    public PracticeConcern take(UUID concernId) {
        return change(concernId, "concern-taken", (followUp, by) -> followUp.take(by.id(), clock.instant()));
    }

    @POST
    @Path("/{concernId}/outcome")
    @Transactional
    public PracticeConcern close(UUID concernId, @Valid @NotNull OutcomeRequest request) {
        return change(
                concernId,
                "concern-closed",
                (followUp, by) -> followUp.close(by.id(), request.outcome(), request.note(), clock.instant()));
    }

    private PracticeConcern change(UUID concernId, String action, BiConsumer<FollowUp, Practitioner> change) {
        Practitioner by = practitioner.get();
        FollowUp followUp = followUps
                .findForChange(concernId)
                .filter(found -> by.clinics().contains(found.clinicId()))
                .orElseThrow(Problems::notFound);
        patients.require(by, followUp.memberId());
        change.accept(followUp, by);
        followUps.flush();
        audit.note(by.memberId(), action, followUp.memberId(), concernId.toString());
        return list.find(by, concernId).orElseThrow(Problems::notFound);
    }

    private static ConcernList.After after(String position) {
        String[] parts = position.split("\\|", 2);
        try {
            if (parts.length == 2) {
                return new ConcernList.After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Falls through to the same answer.
        }
        throw Problems.badField("cursor", "is not one that we gave out");
    }

    /** @param note what the patient reads of what came of it */
    public record OutcomeRequest(@NotNull CareOutcome outcome, @NotBlank @Size(max = 1000) @PlainText String note) {}
}
