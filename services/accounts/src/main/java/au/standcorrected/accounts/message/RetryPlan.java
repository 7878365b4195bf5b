package au.standcorrected.accounts.message;

import java.time.Duration;
import java.time.Instant;

/** When to try again what could not be sent: soon at first, then every quarter of an hour, for five days. */
final class RetryPlan {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration AFTER_REFUSAL = Duration.ofHours(6);
    private static final Duration GIVE_UP = Duration.ofDays(5);

    private RetryPlan() {}

    static Instant next(Instant now, int attempts, boolean refused) {
        if (refused) {
            return now.plus(AFTER_REFUSAL);
        }
        // 2 s doubled nine times is past the longest pause.
        Duration pause = FIRST.multipliedBy(1L << Math.min(attempts - 1, 9));
        return now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }

    static boolean over(Instant createdAt, Instant now) {
        return createdAt.plus(GIVE_UP).isBefore(now);
    }
}
