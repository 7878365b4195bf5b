package au.standcorrected.programs.care.reminder;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.member.Members;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** At which hours the signed-in member is reminded. Whether at all is a consent, which accounts keeps. */
@Path("/api/programs/v1/me/reminders")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class ReminderResource {
    private static final int MOST = 3;
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final Reminders reminders;
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ReminderResource(Reminders reminders, Members members, Caller caller, Clock clock) {
        this.reminders = reminders;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public RestResponse<RemindersView> hours() {
        return answer(reminders.of(caller.memberId()));
    }

    @PUT
    @Transactional
    public RestResponse<RemindersView> choose(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @NotNull @Valid ChooseHoursRequest request) {
        UUID member = caller.memberId();
        long known = reminders.of(member).version();
        EntityTags.requireMatch(ifMatch, known);
        ReminderHours hours =
                ReminderHours.of(request.hours().stream().map(LocalTime::parse).toList());
        Instant next = hours.after(clock.instant(), members.get(member).zone()).orElse(null);
        if (!reminders.put(member, hours, next, known)) {
            EntityTags.requireMatch(ifMatch, reminders.of(member).version());
        }
        return answer(reminders.of(member));
    }

    private static RestResponse<RemindersView> answer(Reminder reminder) {
        return ResponseBuilder.ok(new RemindersView(
                        reminder.hours().times().stream()
                                .map(LocalTime::toString)
                                .toList(),
                        reminder.nextDueAt(),
                        reminder.version()))
                .header(HttpHeaders.ETAG, EntityTags.of(reminder.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** @param hours by the clock in the member's zone, such as {@code 07:30}; none ends reminders */
    public record ChooseHoursRequest(
            @NotNull @Size(max = MOST)
                    List<@NotNull @Pattern(regexp = TIME, message = "should be a time such as 07:30") String> hours) {}

    /** @param next when the next is due; null when there are no hours */
    public record RemindersView(List<String> hours, @Nullable Instant next, long version) {}
}
