package au.standcorrected.programs.care.session;

import au.standcorrected.kit.problem.Problems;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a log can be true. A device may have been offline for weeks, and its clock may be off by hours, not by days. */
final class SessionRules {
    private static final int OLDEST_DAYS = 60;
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration CLOCK_OFF = Duration.ofDays(1);

    private SessionRules() {}

    static void check(LogSessionRequest log, ZoneId zone, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (log.date().isAfter(today.plusDays(1)) || log.finishedAt().isAfter(now.plus(CLOCK_OFF))) {
            throw Problems.unprocessable(
                    "session-in-the-future",
                    "This session hasn't happened yet",
                    "Check the date and time on your device, then send it again.");
        }
        if (log.date().isBefore(today.minusDays(OLDEST_DAYS))) {
            throw Problems.unprocessable(
                    "session-too-old",
                    "This session is too long ago",
                    "We can take sessions from the last " + OLDEST_DAYS + " days.");
        }
        if (log.finishedAt().isBefore(log.startedAt())) {
            throw Problems.badField("finishedAt", "must not be before startedAt");
        }
        if (Duration.between(log.startedAt(), log.finishedAt()).compareTo(LONGEST) > 0) {
            throw Problems.badField("finishedAt", "must be within 12 hours of startedAt");
        }
        LocalDate started = LocalDate.ofInstant(log.startedAt(), zone);
        if (started.isBefore(log.date().minusDays(1))
                || started.isAfter(log.date().plusDays(1))) {
            throw Problems.badField("date", "must be the day of startedAt");
        }
        for (int i = 0; i < log.items().size(); i++) {
            if (!log.items().get(i).dosage().countsOneThing()) {
                throw Problems.badField("items[" + i + "].dosage", "needs either repetitions or minutes");
            }
        }
    }
}
