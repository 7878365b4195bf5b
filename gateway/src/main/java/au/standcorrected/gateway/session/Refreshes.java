package au.standcorrected.gateway.session;

import au.standcorrected.gateway.session.RefreshOutcome.Away;
import io.vertx.core.Future;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One refresh at a time per session, and one per old refresh token: whoever comes first asks Keycloak, everybody else
 * who still carries the old cookie is given the same answer for a minute. A failed attempt is not repeated for ten
 * seconds, and after one failed connection nobody knocks for two: a Keycloak that is coming back is not trampled.
 */
@Singleton
class Refreshes {
    static final Duration ANSWER_KEPT = Duration.ofSeconds(60);
    static final Duration FAILURE_KEPT = Duration.ofSeconds(10);
    static final Duration ALL_WAIT = Duration.ofSeconds(2);
    private static final int MOST_KEPT = 5_000;

    private final Function<Tokens, Future<RefreshOutcome>> keycloak;
    private final Clock clock;
    private final Map<String, Attempt> attempts = new LinkedHashMap<>();
    private Instant closedUntil = Instant.MIN;

    @Inject
    Refreshes(BackChannel backChannel) {
        this(backChannel::refresh, Clock.systemUTC());
    }

    Refreshes(Function<Tokens, Future<RefreshOutcome>> keycloak, Clock clock) {
        this.keycloak = keycloak;
        this.clock = clock;
    }

    synchronized Future<RefreshOutcome> refresh(Tokens tokens) {
        Instant now = clock.instant();
        forgetOld(now);
        String session = fingerprint(tokens.refreshToken());
        Attempt known = attempts.get(session);
        if (known != null) {
            return known.outcome;
        }
        if (now.isBefore(closedUntil)) {
            return Future.succeededFuture(new Away());
        }
        Future<RefreshOutcome> outcome = keycloak.apply(tokens);
        Attempt attempt = new Attempt(outcome);
        attempts.put(session, attempt);
        outcome.onComplete(done -> finish(attempt, done.result()));
        return outcome;
    }

    private synchronized void finish(Attempt attempt, @Nullable RefreshOutcome outcome) {
        Instant now = clock.instant();
        boolean failed = outcome == null || outcome instanceof Away;
        attempt.keptUntil = now.plus(failed ? FAILURE_KEPT : ANSWER_KEPT);
        if (failed) {
            closedUntil = now.plus(ALL_WAIT);
        }
    }

    private void forgetOld(Instant now) {
        attempts.values().removeIf(attempt -> attempt.keptUntil != null && !now.isBefore(attempt.keptUntil));
        var oldest = attempts.values().iterator();
        while (attempts.size() >= MOST_KEPT && oldest.hasNext()) {
            if (oldest.next().keptUntil != null) {
                oldest.remove();
            }
        }
    }

    private static String fingerprint(String refreshToken) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(refreshToken.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static final class Attempt {
        final Future<RefreshOutcome> outcome;
        /** Null while Keycloak is being asked. */
        @Nullable
        Instant keptUntil;

        Attempt(Future<RefreshOutcome> outcome) {
            this.outcome = outcome;
        }
    }
}
