package au.standcorrected.programs.care.adherence;

import au.standcorrected.programs.care.history.Pause;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A program as a member has followed it over time.
 *
 * @param endedOn the day on which they left it, on which nothing was asked for any more; null while it is followed
 * @param stretches what it asked for since which day
 */
record FollowedOverTime(
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        NavigableMap<LocalDate, FollowedProgram> stretches,
        List<Pause> pauses) {

    /** What it asked for on the day; empty before it began, after it ended and while it was paused. */
    Optional<FollowedProgram> on(LocalDate date) {
        return follows(date) && !paused(date)
                ? Optional.ofNullable(stretches.floorEntry(date)).map(Map.Entry::getValue)
                : Optional.empty();
    }

    boolean follows(LocalDate date) {
        return !date.isBefore(startedOn) && (endedOn == null || date.isBefore(endedOn));
    }

    boolean paused(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.holds(date));
    }
}
