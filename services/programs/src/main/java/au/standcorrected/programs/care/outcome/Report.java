package au.standcorrected.programs.care.outcome;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a member went over a stretch of days, to take along to a practitioner.
 *
 * @param name null when accounts has not told of the member
 * @param daysShownUp distinct days with a session
 * @param weeks oldest first
 * @param measures each with what was measured, oldest first
 */
record Report(
        @Nullable String name,
        LocalDate from,
        LocalDate to,
        List<Followed> programs,
        int daysShownUp,
        List<Week> weeks,
        List<Measured> measures) {

    record Followed(String title, String phase, LocalDate startedOn) {}

    /**
     * A week from Monday to Sunday.
     *
     * @param days with at least one session
     * @param before the mean of pain before sessions, 0 to 10, to one decimal; null without any
     * @param after the mean of pain after them
     * @param nextDay the mean of the days after
     */
    record Week(
            LocalDate monday,
            int days,
            int sessions,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Double nextDay) {
        /** How long a bar of ten is. */
        public long beforePercent() {
            return before == null ? 0 : Math.round(before * 10);
        }
    }

    record Measured(String name, List<Line> lines) {}

    /** @param values in words, such as "Stairs: 4" */
    record Line(LocalDate takenOn, List<String> values) {}
}
