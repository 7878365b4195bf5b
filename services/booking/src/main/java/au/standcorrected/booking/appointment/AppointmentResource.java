package au.standcorrected.booking.appointment;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.input.Position;
import au.standcorrected.booking.input.QueryValues;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A clinic's visits, as its front desk sees and changes them. Looking and changing are noted in the audit log. */
@Path("/api/booking/v1/appointments")
@RolesAllowed({Roles.RECEPTION, Roles.ADMIN})
public class AppointmentResource {
    private static final int MOST_DAYS = 62;

    private final Appointments appointments;
    private final AppointmentViews views;
    private final BookForPatient bookForPatient;
    private final MoveAppointment moveAppointment;
    private final FrontDesk frontDesk;
    private final Clinics clinics;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    AppointmentResource(
            Appointments appointments,
            AppointmentViews views,
            BookForPatient bookForPatient,
            MoveAppointment moveAppointment,
            FrontDesk frontDesk,
            Clinics clinics,
            AuditTrail audit,
            Caller caller) {
        this.appointments = appointments;
        this.views = views;
        this.bookForPatient = bookForPatient;
        this.moveAppointment = moveAppointment;
        this.frontDesk = frontDesk;
        this.clinics = clinics;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.RECEPTION, Roles.ADMIN, Roles.PRACTITIONER})
    @Transactional
    @Operation(summary = "A clinic's visits from one date to another, both included, in order")
    public Page<ClinicAppointmentView> list(
            @QueryParam("clinic") @Nullable String clinicSlug,
            @QueryParam("from") @Nullable String fromText,
            @QueryParam("to") @Nullable String toText,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        Clinic clinic = clinics.named("clinic", QueryValues.word("clinic", clinicSlug));
        LocalDate from = QueryValues.date("from", fromText);
        LocalDate to = QueryValues.date("to", toText);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw Problems.badField("to", "must be from 0 to " + (MOST_DAYS - 1) + " days after from");
        }
        audit.note(caller.memberId(), "appointments-read", clinic.id(), from + "/" + to);
        return Page.of(
                views.clinics(appointments.at(
                        clinic.id(),
                        from.atStartOfDay(clinic.zone()).toInstant(),
                        to.plusDays(1).atStartOfDay(clinic.zone()).toInstant(),
                        page)),
                page,
                view -> new Position(view.startsAt(), view.id()).text(),
                view -> view);
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClinicAppointmentView.class)))
    @Operation(
            summary = "Books for a patient, or writes down a visit that has been",
            description = "409 slot-taken; 409 outside-roster for a time to come at which they do not work.")
    public RestResponse<ClinicAppointmentView> book(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BookForPatientRequest request) {
        ClinicAppointmentView view = bookForPatient.book(caller.memberId(), request, key);
        return tagged(ResponseBuilder.create(RestResponse.Status.CREATED, view), view);
    }

    @PUT
    @Path("/{appointmentId}/time")
    @Operation(summary = "Moves a visit inside the roster of its clinic, whatever the notice")
    public RestResponse<ClinicAppointmentView> move(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MoveRequest request) {
        UUID staff = caller.memberId();
        moveAppointment.moveForClinic(
                appointmentId, request, ifMatch, () -> frontDesk.note(staff, "appointment-moved", appointmentId));
        ClinicAppointmentView view =
                QuarkusTransaction.requiringNew().call(() -> views.clinics(appointments.get(appointmentId)));
        return tagged(ResponseBuilder.ok(view), view);
    }

    @POST
    @Path("/{appointmentId}/arrival")
    @Operation(summary = "They are here")
    public RestResponse<ClinicAppointmentView> arrive(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(frontDesk.arrive(caller.memberId(), appointmentId, ifMatch));
    }

    @POST
    @Path("/{appointmentId}/start")
    @Operation(summary = "The session has started")
    public RestResponse<ClinicAppointmentView> start(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(frontDesk.start(caller.memberId(), appointmentId, ifMatch));
    }

    @POST
    @Path("/{appointmentId}/attendance")
    @Operation(summary = "They came, and the visit is over")
    public RestResponse<ClinicAppointmentView> attend(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(frontDesk.attend(caller.memberId(), appointmentId, ifMatch));
    }

    @POST
    @Path("/{appointmentId}/absence")
    @Operation(summary = "They did not come")
    public RestResponse<ClinicAppointmentView> miss(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return tagged(frontDesk.miss(caller.memberId(), appointmentId, ifMatch));
    }

    @POST
    @Path("/{appointmentId}/cancellation")
    @Operation(summary = "Cancels a visit, whatever the notice")
    public RestResponse<ClinicAppointmentView> cancel(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @Nullable CancelRequest request) {
        String reason = request == null ? null : request.reason();
        return tagged(frontDesk.cancel(caller.memberId(), appointmentId, ifMatch, reason));
    }

    private static RestResponse<ClinicAppointmentView> tagged(ClinicAppointmentView view) {
        return tagged(ResponseBuilder.ok(view), view);
    }

    private static RestResponse<ClinicAppointmentView> tagged(
            ResponseBuilder<ClinicAppointmentView> answer, ClinicAppointmentView view) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
