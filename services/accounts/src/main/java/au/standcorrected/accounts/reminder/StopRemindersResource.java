package au.standcorrected.accounts.reminder;

import au.standcorrected.accounts.consent.ConsentKind;
import au.standcorrected.accounts.member.DecideConsent;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Stops a member's reminders for whoever has the address from their letter. Mail programs post to it themselves (RFC 8058);
 * a person who opens it gets a page with one button, since whatever looks at links before people do must not stop anything.
 */
@Path(ReminderStops.PATH)
@Blocking
public class StopRemindersResource {
    private final ReminderStops stops;
    private final DecideConsent decideConsent;
    private final Template page;

    @Inject
    StopRemindersResource(
            ReminderStops stops, DecideConsent decideConsent, @Location("reminder/stop.html") Template page) {
        this.stops = stops;
        this.decideConsent = decideConsent;
        this.page = page;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> ask(@QueryParam("secret") @Nullable String secret) {
        return member(secret).isPresent() ? show(200, State.ASK) : show(404, State.UNKNOWN);
    }

    /** What is posted is not read: the address says all. Stopping what is stopped changes nothing. */
    @POST
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> stop(@QueryParam("secret") @Nullable String secret) {
        Optional<UUID> member = member(secret);
        member.ifPresent(id -> decideConsent.decide(id, ConsentKind.REMINDERS, false));
        return member.isPresent() ? show(200, State.STOPPED) : show(404, State.UNKNOWN);
    }

    private Optional<UUID> member(@Nullable String secret) {
        return Optional.ofNullable(secret).flatMap(stops::member);
    }

    private RestResponse<String> show(int status, State state) {
        return ResponseBuilder.create(
                        RestResponse.Status.fromStatusCode(status),
                        page.data("title", state.title, "state", state.name()).render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private enum State {
        ASK("Stop reminders?"),
        STOPPED("Reminders are off"),
        UNKNOWN("That link isn’t one of ours");

        private final String title;

        State(String title) {
            this.title = title;
        }
    }
}
