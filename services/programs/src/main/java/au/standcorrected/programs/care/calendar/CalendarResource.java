package au.standcorrected.programs.care.calendar;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.entitlement.Access;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.document.ProgramJson;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The secret address that a member gives their calendar, and what is found there. */
@Path("/api/programs/v1")
public class CalendarResource {
    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CalendarFeeds feeds;
    private final SessionCalendar sessions;
    private final Members members;
    private final Access access;
    private final Caller caller;
    private final Clock clock;
    private final String publicUrl;

    @Inject
    CalendarResource(
            CalendarFeeds feeds,
            SessionCalendar sessions,
            Members members,
            Access access,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "public.url") String publicUrl) {
        this.feeds = feeds;
        this.sessions = sessions;
        this.members = members;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("/me/calendar")
    @RolesAllowed(Roles.SUBSCRIBER)
    @Entitled
    public FeedState state() {
        return new FeedState(feeds.since(caller.memberId()).orElse(null));
    }

    /** Makes an address. It is shown this once; an earlier one ends. */
    @PUT
    @Path("/me/calendar")
    @RolesAllowed(Roles.SUBSCRIBER)
    @Entitled
    @Transactional
    public FeedAddress make() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        feeds.put(caller.memberId(), ProgramJson.hash(written), clock.instant());
        return new FeedAddress(publicUrl + "/api/programs/v1/calendar/" + written + ".ics");
    }

    @DELETE
    @Path("/me/calendar")
    @RolesAllowed(Roles.SUBSCRIBER)
    @Entitled
    @Transactional
    public void end() {
        feeds.end(caller.memberId());
    }

    /** What a calendar reads. Whoever has the address may: it says when, and not what. */
    @GET
    @Path("/calendar/{secret}.ics")
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

    /** @param since null when there is none */
    public record FeedState(@Nullable Instant since) {}

    public record FeedAddress(String url) {}
}
