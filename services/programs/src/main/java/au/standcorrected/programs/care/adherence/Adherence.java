package au.standcorrected.programs.care.adherence;

import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Planned beside done. What counts is an exercise in a block of a day: three times a day is three. Done counts up to what
 * the day planned, at whatever hour it was done; days on which everything was paused plan nothing and count nothing, and
 * a day that hurt more plans what the member chose for it.
 *
 * @param weeks Monday to Sunday, oldest first
 * @param exercises in the order in which they were first planned
 */
public record Adherence(List<Week> weeks, List<OfExercise> exercises) {

    /**
     * @param week its Monday
     * @param daysPaused on which something was followed and nothing asked for, since all of it was paused
     */
    public record Week(LocalDate week, int planned, int done, int daysPaused) {
        private Week and(int more, int moreDone, boolean paused) {
            return new Week(week, planned + more, done + moreDone, daysPaused + (paused ? 1 : 0));
        }
    }

    public record OfExercise(String exercise, String name, int planned, int done) {
        private OfExercise and(int moreDone) {
            return new OfExercise(exercise, name, planned + 1, done + moreDone);
        }
    }

    /**
     * From the Monday of the first day's week up to the last day, both included.
     *
     * @param days how the member took each day, and what they did
     */
    static Adherence of(LocalDate first, LocalDate last, List<FollowedOverTime> followed, MemberDays days) {
        Map<LocalDate, Week> weeks = new LinkedHashMap<>();
        Map<String, OfExercise> exercises = new LinkedHashMap<>();
        for (LocalDate date = monday(first); !date.isAfter(last); date = date.plusDays(1)) {
            LocalDate day = date;
            List<FollowedProgram> asking =
                    followed.stream().flatMap(one -> one.on(day).stream()).toList();
            boolean paused = asking.isEmpty() && followed.stream().anyMatch(one -> one.follows(day));
            Map<String, Integer> left = new LinkedHashMap<>(days.done().getOrDefault(day, Map.of()));
            int planned = 0;
            int reached = 0;
            DayPlan plan = days.plan(day, asking);
            for (var block : plan.blocks()) {
                for (var item : plan.items(block)) {
                    String slug = item.exercise().slug();
                    int one = left.getOrDefault(slug, 0) > 0 ? 1 : 0;
                    left.merge(slug, -one, Integer::sum);
                    planned++;
                    reached += one;
                    exercises.compute(slug, (key, before) -> (before == null
                                    ? new OfExercise(key, item.exercise().name(), 0, 0)
                                    : before)
                            .and(one));
                }
            }
            weeks.put(
                    monday(day),
                    weeks.getOrDefault(monday(day), new Week(monday(day), 0, 0, 0))
                            .and(planned, reached, paused));
        }
        return new Adherence(List.copyOf(weeks.values()), new ArrayList<>(exercises.values()));
    }

    static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
