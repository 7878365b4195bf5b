package au.standcorrected.programs.care.calendar;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.content.document.ProgramJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The secret address that a member gives their calendar. */
@Path("/api/programs/v1/me/calendar")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class CalendarFeedResource {
    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CalendarFeeds feeds;
    private final Caller caller;
    private final Clock clock;
    private final String publicUrl;

    @Inject
    CalendarFeedResource(
            CalendarFeeds feeds, Caller caller, Clock clock, @ConfigProperty(name = "public.url") String publicUrl) {
        this.feeds = feeds;
        this.caller = caller;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @GET
    public FeedState state() {
        return new FeedState(feeds.since(caller.memberId()).orElse(null));
    }

    /** Makes an address. It is shown this once; an earlier one ends. */
    @PUT
    @Transactional
    public FeedAddress make() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String written = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        feeds.put(caller.memberId(), ProgramJson.hash(written), clock.instant());
        return new FeedAddress(publicUrl + "/api/programs/v1/calendar/" + written + ".ics");
    }

    @DELETE
    @Transactional
    public void end() {
        feeds.end(caller.memberId());
    }

    /** @param since null when there is none */
    public record FeedState(@Nullable Instant since) {}

    public record FeedAddress(String url) {}
}
