package au.standcorrected.programs.care.adherence;

import au.standcorrected.programs.care.timeline.Conflict;
import au.standcorrected.programs.care.timeline.DayChoice;
import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a member took their days.
 *
 * @param done how often each exercise was done, by day
 * @param choices what they chose for days that hurt more than usual
 * @param kept where programs disagree, as they have it now
 */
record MemberDays(
        Map<LocalDate, Map<String, Integer>> done, Map<LocalDate, DayChoice> choices, Map<Conflict.Key, Boolean> kept) {
    static final MemberDays NONE = new MemberDays(Map.of(), Map.of(), Map.of());

    /** What the day asked for, as the member was shown it. */
    DayPlan plan(LocalDate date, List<FollowedProgram> asking) {
        DayChoice choice = choices.get(date);
        return choice == null ? DayPlan.of(date, asking, kept) : DayPlan.easedTo(choice, date, asking);
    }
}
