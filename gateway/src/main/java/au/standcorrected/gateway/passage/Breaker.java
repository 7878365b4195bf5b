package au.standcorrected.gateway.passage;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps requests away from a replica that failed several times in a row. After a rest one request is let through; what
 * becomes of it decides whether the others follow. A failure is a connection that could not be made or broke, or an
 * answer that did not begin in time; a service that answers with an error is alive.
 */
final class Breaker {
    private final int failuresInARow;
    private final Duration rest;
    private int failures;
    private Instant openUntil = Instant.MIN;
    private boolean probing;

    Breaker(int failuresInARow, Duration rest) {
        this.failuresInARow = failuresInARow;
        this.rest = rest;
    }

    /** Whether a request might be let through now; asking changes nothing. */
    synchronized boolean mayPass(Instant now) {
        return failures < failuresInARow || (!probing && !now.isBefore(openUntil));
    }

    /** Lets a request through, or not. Whoever was let through has to say what became of it. */
    synchronized boolean pass(Instant now) {
        if (!mayPass(now)) {
            return false;
        }
        probing = failures >= failuresInARow;
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
        probing = false;
    }

    synchronized void failed(Instant now) {
        failures++;
        probing = false;
        if (failures >= failuresInARow) {
            openUntil = now.plus(rest);
        }
    }

    /** The caller went away before anything was known. */
    synchronized void leftOpen() {
        probing = false;
    }

    /** How long until a request might be let through; zero when one might be now. */
    synchronized Duration opensIn(Instant now) {
        if (mayPass(now)) {
            return Duration.ZERO;
        }
        return now.isBefore(openUntil) ? Duration.between(now, openUntil) : rest;
    }
}
