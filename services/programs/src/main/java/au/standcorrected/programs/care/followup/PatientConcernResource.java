package au.standcorrected.programs.care.followup;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.patient.CallingPractitioner;
import au.standcorrected.programs.care.patient.Patients;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One patient's concerns. */
@Path("/api/programs/v1/practice/patients/{memberId}/concerns")
@RolesAllowed(Roles.PRACTITIONER)
public class PatientConcernResource {
    private static final int NEWEST = 50;

    private final ConcernList list;
    private final Patients patients;
    private final CallingPractitioner practitioner;
    private final AuditTrail audit;

    @Inject
    PatientConcernResource(ConcernList list, Patients patients, CallingPractitioner practitioner, AuditTrail audit) {
        this.list = list;
        this.patients = patients;
        this.practitioner = practitioner;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "The newest ones, closed ones too")
    public Page<PracticeConcern> list(UUID memberId) {
        Practitioner by = practitioner.get();
        patients.require(by, memberId);
        audit.note(by.memberId(), "concerns-read", memberId, null);
        return new Page<>(list.ofPatient(by, memberId, NEWEST), null);
    }
}
