package au.standcorrected.programs.care.calendar;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.entitlement.Access;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.document.ProgramJson;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a member's calendar reads. Whoever has the address may: it says when, and not what. */
@Path("/api/programs/v1/calendar")
public class CalendarResource {
    private final CalendarFeeds feeds;
    private final SessionCalendar sessions;
    private final Members members;
    private final Access access;

    @Inject
    CalendarResource(CalendarFeeds feeds, SessionCalendar sessions, Members members, Access access) {
        this.feeds = feeds;
        this.sessions = sessions;
        this.members = members;
        this.access = access;
    }

    @GET
    @Path("/{secret}.ics")
    @PermitAll
    @Produces("text/calendar")
    @Transactional
    public RestResponse<String> read(String secret) {
        UUID member = feeds.member(ProgramJson.hash(secret)).orElseThrow(Problems::notFound);
        String calendar = access.runs(member) ? sessions.of(members.get(member)) : SessionCalendar.nothing();
        return ResponseBuilder.ok(calendar)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=900")
                .build();
    }
}
