package au.standcorrected.programs.care.practice;

import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.patient.CallingPractitioner;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** A practitioner's patients: those who share, and who have a visit where the practitioner works. */
@Path("/api/programs/v1/practice/patients")
@RolesAllowed(Roles.PRACTITIONER)
public class PatientResource {
    private static final int LONGEST_QUERY = 100;

    private final ShowPatients showPatients;
    private final CallingPractitioner practitioner;

    @Inject
    PatientResource(ShowPatients showPatients, CallingPractitioner practitioner) {
        this.showPatients = showPatients;
        this.practitioner = practitioner;
    }

    @GET
    @Transactional
    @Operation(summary = "Who needs the practitioner most comes first, then by name")
    public Page<PatientEntry> list(
            @QueryParam("query") @Nullable String query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        String words = query == null ? "" : query;
        if (words.length() > LONGEST_QUERY) {
            throw Problems.badField("query", "may have at most " + LONGEST_QUERY + " characters");
        }
        return showPatients.page(practitioner.get(), words, PageRequest.of(cursor, limit));
    }

    @GET
    @Path("/{memberId}")
    @Transactional
    public PatientPage get(UUID memberId) {
        return showPatients.show(practitioner.get(), memberId);
    }
}
