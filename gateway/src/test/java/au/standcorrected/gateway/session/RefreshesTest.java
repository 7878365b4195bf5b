package au.standcorrected.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import au.standcorrected.gateway.session.RefreshOutcome.Away;
import au.standcorrected.gateway.session.RefreshOutcome.Refreshed;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Refreshes")
class RefreshesTest {
    private static final Tokens OLD = new Tokens("id", "access", "refresh");
    private static final Tokens NEW = new Tokens("id2", "access2", "refresh2");

    private final MovableClock clock = new MovableClock();
    private final List<Promise<RefreshOutcome>> asked = new ArrayList<>();
    private final Refreshes refreshes = new Refreshes(
            tokens -> {
                Promise<RefreshOutcome> promise = Promise.promise();
                asked.add(promise);
                return promise.future();
            },
            clock);

    @Test
    @DisplayName("share one answer while it is on its way and for a minute after")
    void shared() {
        Future<RefreshOutcome> first = refreshes.refresh(OLD);
        Future<RefreshOutcome> second = refreshes.refresh(OLD);
        asked.get(0).complete(new Refreshed(NEW));
        clock.pass(Duration.ofSeconds(59));
        Future<RefreshOutcome> third = refreshes.refresh(OLD);

        assertEquals(1, asked.size());
        assertSame(first.result(), second.result());
        assertSame(first.result(), third.result());
    }

    @Test
    @DisplayName("ask again once the minute is over")
    void afterAMinute() {
        refreshes.refresh(OLD);
        asked.get(0).complete(new Refreshed(NEW));
        clock.pass(Refreshes.ANSWER_KEPT);

        refreshes.refresh(OLD);

        assertEquals(2, asked.size());
    }

    @Test
    @DisplayName("are not shared between sessions")
    void otherSession() {
        refreshes.refresh(OLD);
        refreshes.refresh(NEW);

        assertEquals(2, asked.size());
    }

    @Test
    @DisplayName("wait ten seconds after a failure of their own")
    void ownFailure() {
        refreshes.refresh(OLD);
        asked.get(0).complete(new Away());
        clock.pass(Duration.ofSeconds(9));
        refreshes.refresh(OLD);
        assertEquals(1, asked.size());
        clock.pass(Duration.ofSeconds(1));

        refreshes.refresh(OLD);

        assertEquals(2, asked.size());
    }

    @Test
    @DisplayName("wait two seconds after another session's failure")
    void othersFailure() {
        refreshes.refresh(OLD);
        asked.get(0).fail("refused");

        assertInstanceOf(Away.class, refreshes.refresh(NEW).result());
        assertEquals(1, asked.size());
        clock.pass(Refreshes.ALL_WAIT);

        refreshes.refresh(NEW);

        assertEquals(2, asked.size());
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T07:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
