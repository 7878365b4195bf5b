package au.standcorrected.booking.occupancy;

import au.standcorrected.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Tries to take a slot: each practitioner in a transaction of its own, since what has failed cannot go on. */
public final class Attempts {
    private static final String EXCLUSION_VIOLATION = "23P01";
    private static final String DEADLOCK = "40P01";

    private Attempts() {}

    /**
     * Runs the attempt until it succeeds or names nobody new; then 409 {@code slot-taken}.
     *
     * @param attempt is told who was tried before, and adds whom it tries
     */
    public static <T> T untilTaken(Function<Set<UUID>, T> attempt) {
        Set<UUID> tried = new HashSet<>();
        while (true) {
            int before = tried.size();
            try {
                return QuarkusTransaction.requiringNew().call(() -> attempt.apply(tried));
            } catch (RuntimeException e) {
                if (!lost(e)) {
                    throw e;
                }
                if (tried.size() == before) {
                    throw slotTaken();
                }
            }
        }
    }

    /** Whether somebody else was faster, as the code or, at the latest, the database has seen. */
    static boolean lost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SlotTaken) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return EXCLUSION_VIOLATION.equals(state) || DEADLOCK.equals(state);
            }
        }
        return false;
    }

    private static RuntimeException slotTaken() {
        return Problems.conflict(
                "slot-taken",
                "That time isn't free any more",
                "Somebody was a moment faster. Please pick another time.");
    }
}
