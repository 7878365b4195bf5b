package au.standcorrected.media.entitlement;

import au.standcorrected.kit.caller.Caller;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a member may keep what was downloaded. */
@Path("/api/media/v1/me/lease")
@Authenticated
public class LeaseResource {
    private static final Duration LONGEST = Duration.ofDays(14);

    private final Access access;
    private final Caller caller;
    private final Clock clock;

    @Inject
    LeaseResource(Access access, Caller caller, Clock clock) {
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** Until the end of access or for 14 days, whichever comes first; 403 {@code access-ended} without access. */
    @GET
    public Lease lease() {
        Instant until = access.runningUntil(caller.memberId());
        Instant latest = clock.instant().plus(LONGEST);
        return new Lease(until.isBefore(latest) ? until : latest);
    }

    /** What was downloaded may be used until then (UTC). */
    public record Lease(Instant until) {}
}
