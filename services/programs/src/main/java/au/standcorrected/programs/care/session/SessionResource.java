package au.standcorrected.programs.care.session;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.paging.Page;
import au.standcorrected.kit.paging.PageRequest;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.entitlement.Entitled;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** A member's logs. */
@Path("/api/programs/v1/me/sessions")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class SessionResource {
    private final LogSession logSession;
    private final Sessions sessions;
    private final NextDay nextDay;
    private final Caller caller;
    private final Clock clock;

    @Inject
    SessionResource(LogSession logSession, Sessions sessions, NextDay nextDay, Caller caller, Clock clock) {
        this.logSession = logSession;
        this.sessions = sessions;
        this.nextDay = nextDay;
        this.caller = caller;
        this.clock = clock;
    }

    /** 201 the first time, 200 when the same log comes again, 409 when the id says something else. */
    @PUT
    @Path("/{sessionId}")
    @APIResponse(
            responseCode = "201",
            description = "Logged",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Logged before",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    public RestResponse<SessionView> log(UUID sessionId, @Valid @NotNull LogSessionRequest request) {
        LogSession.Logged logged = logSession.log(sessionId, caller.memberId(), request);
        return ResponseBuilder.create(
                        logged.first() ? RestResponse.Status.CREATED : RestResponse.Status.OK, logged.session())
                .build();
    }

    /** How the day after was, 0 to 10. */
    @PUT
    @Path("/{sessionId}/next-day")
    @Transactional
    public void tellNextDay(UUID sessionId, @Valid @NotNull NextDayRequest request) {
        LoggedSession session =
                sessions.findForMember(sessionId, caller.memberId()).orElseThrow(Problems::notFound);
        nextDay.answer(session, request.pain(), clock.instant());
    }

    /** @param pain numeric rating scale, 0 to 10 */
    public record NextDayRequest(@NotNull @Min(0) @Max(10) Integer pain) {}

    @GET
    @Transactional
    public Page<SessionView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        PageRequest request = PageRequest.of(cursor, limit);
        return Page.of(sessions.page(caller.memberId(), request), request, SessionPosition::of, LoggedSession::view);
    }

    @GET
    @Path("/{sessionId}")
    @Transactional
    public SessionView get(UUID sessionId) {
        return sessions.findForMember(sessionId, caller.memberId())
                .map(LoggedSession::view)
                .orElseThrow(Problems::notFound);
    }
}
