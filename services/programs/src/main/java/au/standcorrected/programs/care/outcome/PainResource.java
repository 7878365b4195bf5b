package au.standcorrected.programs.care.outcome;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.input.QueryValues;
import au.standcorrected.programs.care.member.Members;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member's pain chart. */
@Path("/api/programs/v1/me/pain")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class PainResource {
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 400;

    private final PainSeries series;
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PainResource(PainSeries series, Members members, Caller caller, Clock clock) {
        this.series = series;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    /** Both days are part of it; without them the last 90 days up to tomorrow, wherever the device is. */
    @GET
    public PainView get(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        LocalDate last = to == null
                ? LocalDate.ofInstant(
                                clock.instant(), members.get(caller.memberId()).zone())
                        .plusDays(1)
                : QueryValues.date("to", to);
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : QueryValues.date("from", from);
        if (first.isAfter(last)) {
            throw Problems.badField("from", "must not be after to");
        }
        if (ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw Problems.badField("from", "must be within " + MOST_DAYS + " days of to");
        }
        return new PainView(series.of(caller.memberId(), first, last));
    }

    public record PainView(List<PainOfDay> items) {}
}
