package au.standcorrected.programs.care.followup;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.patient.CallingPractitioner;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who answers for concerns at which clinic. A practitioner sees and sets it where they work, an admin everywhere. */
@Path("/api/programs/v1/practice/clinics")
@RolesAllowed({Roles.PRACTITIONER, Roles.ADMIN})
public class ClinicTeamResource {
    private final ClinicTeams teams;
    private final Caller caller;
    private final CallingPractitioner practitioner;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ClinicTeamResource(
            ClinicTeams teams, Caller caller, CallingPractitioner practitioner, AuditTrail audit, Clock clock) {
        this.teams = teams;
        this.caller = caller;
        this.practitioner = practitioner;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    public Page<ClinicTeam> list() {
        return new Page<>(
                teams.all().stream().filter(team -> mayTouch(team.id())).toList(), null);
    }

    @PUT
    @Path("/{clinicId}/default-owner")
    @Transactional
    @Operation(summary = "Concerns that are raised from now on are this practitioner's until somebody takes them")
    public ClinicTeam setDefaultOwner(UUID clinicId, @Valid @NotNull DefaultOwnerRequest request) {
        ClinicTeam team =
                teams.find(clinicId).filter(found -> mayTouch(found.id())).orElseThrow(Problems::notFound);
        if (team.practitioners().stream().noneMatch(one -> one.id().equals(request.practitioner()))) {
            throw Problems.unprocessableField("practitioner", "should be somebody who works there and signs in");
        }
        teams.setDefaultOwner(clinicId, request.practitioner(), caller.memberId(), clock.instant());
        audit.note(
                caller.memberId(),
                "default-owner-set",
                clinicId,
                request.practitioner().toString());
        return teams.find(clinicId).orElseThrow(Problems::notFound);
    }

    private boolean mayTouch(UUID clinicId) {
        return caller.hasRole(Roles.ADMIN) || practitioner.get().clinics().contains(clinicId);
    }

    /** @param practitioner booking's id */
    public record DefaultOwnerRequest(@NotNull UUID practitioner) {}
}
