package au.standcorrected.booking.roster;

import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.input.QueryValues;
import au.standcorrected.booking.occupancy.BookableLocks;
import au.standcorrected.booking.occupancy.Occupancies;
import au.standcorrected.booking.practitioner.Practitioner;
import au.standcorrected.booking.practitioner.Practitioners;
import au.standcorrected.booking.slot.Roster;
import au.standcorrected.booking.slot.Span;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.input.PlainText;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** When a practitioner works, for admins. Changes take the locks of a booking, so that neither overtakes the other. */
@Path("/api/booking/v1/practitioners/{id}")
@RolesAllowed(Roles.ADMIN)
public class RosterResource {
    private final Practitioners practitioners;
    private final Clinics clinics;
    private final Rosters rosters;
    private final RosterRules rules;
    private final BookableLocks locks;
    private final Occupancies occupancies;
    private final IdempotentPosts posts;
    private final AuditTrail audit;
    private final Caller caller;

    @Inject
    RosterResource(
            Practitioners practitioners,
            Clinics clinics,
            Rosters rosters,
            RosterRules rules,
            BookableLocks locks,
            Occupancies occupancies,
            IdempotentPosts posts,
            AuditTrail audit,
            Caller caller) {
        this.practitioners = practitioners;
        this.clinics = clinics;
        this.rosters = rosters;
        this.rules = rules;
        this.locks = locks;
        this.occupancies = occupancies;
        this.posts = posts;
        this.audit = audit;
        this.caller = caller;
    }

    /** Visits that are booked already stay booked, inside the new week or not. */
    @PUT
    @Path("/roster")
    @Transactional
    @Operation(summary = "Replaces a practitioner's week: local times, with the dates between which they hold")
    public RosterView replace(@PathParam("id") UUID id, @NotNull @Valid ChangeRosterRequest request) {
        locks.lock(List.of(id), List.of());
        Practitioner practitioner = practitioners.get(id);
        List<Roster.Block> blocks = rules.blocks(practitioner, request);
        List<Roster.Break> breaks = rules.breaks(request);
        rosters.replace(id, blocks, breaks);
        audit.note(caller.memberId(), "roster-changed", id, null);
        return new RosterView(id, blocks.size(), breaks.size());
    }

    /** Visits that are booked already stay booked: the answer names them, so that somebody phones. */
    @POST
    @Path("/leave")
    @Transactional
    @ResponseStatus(201)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LeaveView.class)))
    @Operation(summary = "Adds leave: from and until are dates, both included, or instants")
    public LeaveView leave(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AddLeaveRequest request) {
        return posts.once(
                key, caller.memberId(), "POST /leave " + id, request, LeaveView.class, () -> addLeave(id, request));
    }

    private LeaveView addLeave(UUID id, AddLeaveRequest request) {
        locks.lock(List.of(id), List.of());
        ZoneId zone = zone(practitioners.get(id));
        Span span = Span.between(instant("from", request.from(), zone, 0), instant("until", request.until(), zone, 1))
                .orElseThrow(() -> Problems.badField("until", "must be later than from"));
        UUID leave = rosters.addLeave(id, span, request.reason());
        audit.note(caller.memberId(), "leave-added", id, leave.toString());
        return new LeaveView(leave, span.from(), span.until(), occupancies.appointmentsOf(id, null, span));
    }

    /** Of the first of the clinics where they work; all of ours are in one zone. */
    private ZoneId zone(Practitioner practitioner) {
        return clinics.inOrder().stream()
                .filter(clinic -> practitioner.worksAt(clinic.id()))
                .findFirst()
                .orElseThrow(Problems::notFound)
                .zone();
    }

    private static Instant instant(String field, String text, ZoneId zone, int daysLater) {
        try {
            if (text.contains("T")) {
                Instant instant = Instant.parse(text);
                QueryValues.sensible(field, instant.atZone(zone).toLocalDate());
                return instant;
            }
        } catch (DateTimeException e) {
            throw Problems.badField(field, "must be a date, or an instant such as 2026-11-21T09:00:00Z");
        }
        return QueryValues.date(field, text)
                .plusDays(daysLater)
                .atStartOfDay(zone)
                .toInstant();
    }

    /** What the week consists of now. */
    public record RosterView(UUID practitionerId, int blocks, int breaks) {}

    public record AddLeaveRequest(
            @NotBlank @Size(max = 40) String from,
            @NotBlank @Size(max = 40) String until,
            @Nullable @PlainText @Size(max = 200) String reason) {}

    /** @param visitsToMove appointments in that time; nobody has been told yet */
    public record LeaveView(UUID id, Instant from, Instant until, List<UUID> visitsToMove) {}
}
