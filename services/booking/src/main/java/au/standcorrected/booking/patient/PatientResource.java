package au.standcorrected.booking.patient;

import au.standcorrected.booking.input.QueryValues;
import au.standcorrected.booking.occupancy.BookableLocks;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.input.PlainText;
import au.standcorrected.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Patients as staff find and add them. Each that is shown is noted in the audit log. */
@Path("/api/booking/v1/patients")
public class PatientResource {
    private static final int MOST_FOUND = 20;

    private final Patients patients;
    private final BookableLocks locks;
    private final IdempotentPosts posts;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PatientResource(
            Patients patients,
            BookableLocks locks,
            IdempotentPosts posts,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.patients = patients;
        this.locks = locks;
        this.posts = posts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.RECEPTION, Roles.ADMIN, Roles.PRACTITIONER})
    @Transactional
    @Operation(summary = "At most twenty patients whose name begins with the words")
    public Page<PatientView> search(@QueryParam("query") @Nullable String query) {
        List<Patient> found = patients.search(QueryValues.word("query", query), MOST_FOUND);
        found.forEach(patient -> audit.note(caller.memberId(), "patient-found", patient.id(), null));
        return new Page<>(List.copyOf(patients.views(found).values()), null);
    }

    /** Somebody who has signed up is one patient, however often they are added. */
    @POST
    @RolesAllowed({Roles.RECEPTION, Roles.ADMIN})
    @Transactional
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PatientView.class)))
    @Operation(summary = "Adds a patient")
    public PatientView add(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid AddPatientRequest request) {
        return posts.once(key, caller.memberId(), "POST /patients", request, PatientView.class, () -> add(request));
    }

    private PatientView add(AddPatientRequest request) {
        UUID member = request.memberId();
        if (member != null) {
            locks.lockPerson(member);
        }
        Patient patient =
                member == null ? added(request) : patients.ofMember(member).orElseGet(() -> added(request));
        audit.note(caller.memberId(), "patient-added", patient.id(), null);
        return Objects.requireNonNull(patients.views(List.of(patient)).get(patient.id()));
    }

    private Patient added(AddPatientRequest request) {
        Patient patient = Patient.added(
                request.memberId(),
                request.givenName().strip(),
                request.familyName().strip(),
                request.phone(),
                clock.instant());
        patients.persistAndFlush(patient);
        return patient;
    }

    /** @param memberId when they have signed up */
    public record AddPatientRequest(
            @NotBlank @PlainText @Size(max = 100) String givenName,
            @NotBlank @PlainText @Size(max = 100) String familyName,
            @Nullable @Pattern(regexp = "[+0-9 ()-]{6,20}", message = "should be a phone number, such as 0491 570 006")
                    String phone,
            @Nullable UUID memberId) {}
}
