package au.standcorrected.booking.appointment;

import au.standcorrected.booking.input.Position;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The signed-in person's visits. */
@Path("/api/booking/v1/me/appointments")
@Authenticated
public class MyAppointmentResource {
    private final Appointments appointments;
    private final AppointmentViews views;
    private final BookAppointment bookAppointment;
    private final MoveAppointment moveAppointment;
    private final CancelAppointment cancelAppointment;
    private final IdempotentPosts posts;
    private final Caller caller;
    private final Clock clock;

    @Inject
    MyAppointmentResource(
            Appointments appointments,
            AppointmentViews views,
            BookAppointment bookAppointment,
            MoveAppointment moveAppointment,
            CancelAppointment cancelAppointment,
            IdempotentPosts posts,
            Caller caller,
            Clock clock) {
        this.appointments = appointments;
        this.views = views;
        this.bookAppointment = bookAppointment;
        this.moveAppointment = moveAppointment;
        this.cancelAppointment = cancelAppointment;
        this.posts = posts;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AppointmentView.class)))
    @Operation(summary = "Books the time that is held", description = "409 hold-expired when it took too long.")
    public RestResponse<AppointmentView> book(
            @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid BookAppointmentRequest request) {
        AppointmentView view = bookAppointment.book(PersonBooking.of(caller), request, key);
        return tagged(ResponseBuilder.create(RestResponse.Status.CREATED, view), view);
    }

    @GET
    @Transactional
    @Operation(summary = "My visits: upcoming ones, next first; or past and cancelled ones, latest first")
    public Page<AppointmentView> list(
            @QueryParam("when") @Nullable String when,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        PageRequest page = PageRequest.of(cursor, limit);
        List<Appointment> found =
                switch (when == null ? "upcoming" : when) {
                    case "upcoming" -> appointments.upcoming(caller.memberId(), page, clock.instant());
                    case "past" -> appointments.past(caller.memberId(), page, clock.instant());
                    default -> throw Problems.badField("when", "must be upcoming or past");
                };
        return Page.of(views.mine(found), page, view -> new Position(view.startsAt(), view.id()).text(), view -> view);
    }

    @GET
    @Path("/{appointmentId}")
    @Transactional
    @Operation(summary = "One of my visits")
    public RestResponse<AppointmentView> get(@PathParam("appointmentId") UUID appointmentId) {
        AppointmentView view = views.mine(appointments.getForMember(appointmentId, caller.memberId()));
        return tagged(ResponseBuilder.ok(view), view);
    }

    @PUT
    @Path("/{appointmentId}/time")
    @Operation(
            summary = "Moves my visit to another free time at the same clinic",
            description = "409 slot-taken; 409 too-late-to-change within the clinic's notice.")
    public RestResponse<AppointmentView> move(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid MoveRequest request) {
        moveAppointment.moveMine(caller.memberId(), appointmentId, request, ifMatch);
        AppointmentView view = QuarkusTransaction.requiringNew()
                .call(() -> views.mine(appointments.getForMember(appointmentId, caller.memberId())));
        return tagged(ResponseBuilder.ok(view), view);
    }

    @POST
    @Path("/{appointmentId}/cancellation")
    @Transactional
    @Operation(
            summary = "Cancels my visit; again it changes nothing",
            description = "409 too-late-to-change within the clinic's notice.")
    public RestResponse<AppointmentView> cancel(
            @PathParam("appointmentId") UUID appointmentId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @Nullable CancelRequest request) {
        CancelRequest asked = request == null ? new CancelRequest(null) : request;
        AppointmentView view = posts.once(
                key,
                caller.memberId(),
                "POST /me/appointments/" + appointmentId + "/cancellation",
                asked,
                AppointmentView.class,
                () -> {
                    Appointment appointment = appointments.getForMember(appointmentId, caller.memberId());
                    appointments.lock(appointment);
                    cancelAppointment.cancel(appointment, asked.reason(), ChangedBy.PATIENT);
                    return views.mine(appointment);
                });
        return tagged(ResponseBuilder.ok(view), view);
    }

    private static RestResponse<AppointmentView> tagged(ResponseBuilder<AppointmentView> answer, AppointmentView view) {
        return answer.header(HttpHeaders.ETAG, EntityTags.of(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
