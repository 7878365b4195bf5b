package au.standcorrected.booking.clinic;

import au.standcorrected.booking.input.QueryValues;
import au.standcorrected.booking.occupancy.BookableLocks;
import au.standcorrected.booking.occupancy.Occupancies;
import au.standcorrected.booking.slot.Span;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.input.PlainText;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The clinics, and the days on which they are closed. */
@Path("/api/booking/v1/clinics")
public class ClinicResource {
    private final Clinics clinics;
    private final BookableLocks locks;
    private final Occupancies occupancies;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    ClinicResource(Clinics clinics, BookableLocks locks, Occupancies occupancies, AuditTrail audit, Caller caller) {
        this.clinics = clinics;
        this.locks = locks;
        this.occupancies = occupancies;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(summary = "Our clinics")
    public Page<ClinicView> clinics() {
        return new Page<>(clinics.inOrder().stream().map(ClinicView::of).toList(), null);
    }

    /** Visits that are booked already stay booked: the answer names them, so that somebody phones. */
    @POST
    @Path("/{slug}/closures")
    @RolesAllowed(Roles.ADMIN)
    @Transactional
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClosureView.class)))
    @Operation(summary = "Closes a clinic on a date, such as a public holiday")
    public ClosureView close(@PathParam("slug") String slug, @NotNull @Valid CloseClinicRequest request) {
        LocalDate date = QueryValues.sensible("date", request.date());
        Clinic clinic = clinics.bySlug(slug).orElseThrow(Problems::notFound);
        locks.lock(List.of(), List.of(clinic.id()));
        clinics.close(clinic.id(), date, request.reason().strip());
        audit.note(caller.memberId(), "clinic-closed", clinic.id(), date.toString());
        Span day = new Span(
                date.atStartOfDay(clinic.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(clinic.zone()).toInstant());
        return new ClosureView(date, request.reason().strip(), occupancies.appointmentsOf(null, clinic.id(), day));
    }

    public record CloseClinicRequest(@NotNull LocalDate date, @NotBlank @PlainText @Size(max = 200) String reason) {}

    /** @param visitsToMove appointments on that day; nobody has been told yet */
    public record ClosureView(LocalDate date, String reason, List<UUID> visitsToMove) {}
}
