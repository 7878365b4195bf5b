package au.standcorrected.programs.care.day;

import au.standcorrected.kit.caller.Caller;
import au.standcorrected.kit.caller.Roles;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.entitlement.Entitled;
import au.standcorrected.programs.care.input.QueryValues;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.Conflict;
import au.standcorrected.programs.care.timeline.DayChoice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's day, and a block of it to play. */
@Path("/api/programs/v1/me")
@RolesAllowed(Roles.SUBSCRIBER)
@Entitled
public class DayResource {
    private static final int FARTHEST_DAYS = 60;

    private final ShowDay showDay;
    private final PlayBlock playBlock;
    private final TakeTheDay takeTheDay;
    private final Members members;
    private final Caller caller;
    private final Clock clock;

    @Inject
    DayResource(
            ShowDay showDay, PlayBlock playBlock, TakeTheDay takeTheDay, Members members, Caller caller, Clock clock) {
        this.showDay = showDay;
        this.playBlock = playBlock;
        this.takeTheDay = takeTheDay;
        this.members = members;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param date the member's today when it is left out */
    @GET
    @Path("/day")
    @Transactional
    public DayView day(@QueryParam("date") @Nullable String date) {
        Member member = members.get(caller.memberId());
        return showDay.show(member, near(member, date));
    }

    @GET
    @Path("/block")
    @Transactional
    public BlockToPlay block(@QueryParam("date") @Nullable String date, @QueryParam("block") @Nullable String block) {
        Member member = members.get(caller.memberId());
        Block wanted = Block.of(block == null ? "" : block)
                .orElseThrow(() -> Problems.badField("block", "must be a block of the day, such as morning"));
        return playBlock.play(member, near(member, date), wanted);
    }

    /** A day that hurts more than usual: a gentle set, a walk or rest, as the member likes. */
    @PUT
    @Path("/day/{date}/choice")
    public DayView choose(String date, @Valid @NotNull ChooseDayRequest request) {
        Member member = members.get(caller.memberId());
        return takeTheDay.take(member, QueryValues.date("date", date), request.choice());
    }

    /** The day as it comes, after all. */
    @DELETE
    @Path("/day/{date}/choice")
    public DayView takeBack(String date) {
        Member member = members.get(caller.memberId());
        return takeTheDay.take(member, QueryValues.date("date", date), null);
    }

    /** Where one program asks for what another says to go easy on, the member chooses. */
    @PUT
    @Path("/conflicts")
    public DayView settle(@Valid @NotNull SettleConflictRequest request) {
        return takeTheDay.settle(
                members.get(caller.memberId()),
                new Conflict.Key(request.exercise(), request.asking(), request.advising()),
                request.keep());
    }

    public record ChooseDayRequest(@NotNull DayChoice choice) {}

    /**
     * @param asking the enrolment whose program asks for the exercise
     * @param advising the enrolment whose program says to go easy on it
     * @param keep true to do it all the same
     */
    public record SettleConflictRequest(
            @NotBlank @Size(max = 100) String exercise,
            @NotNull UUID asking,
            @NotNull UUID advising,
            @NotNull Boolean keep) {}

    private LocalDate near(Member member, @Nullable String date) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        LocalDate wanted = date == null ? today : QueryValues.date("date", date);
        if (wanted.isBefore(today.minusDays(FARTHEST_DAYS)) || wanted.isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw Problems.badField("date", "must be within " + FARTHEST_DAYS + " days of today");
        }
        return wanted;
    }
}
