package au.standcorrected.gateway.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A replica's breaker")
class BreakerTest {
    private static final Instant NOON = Instant.parse("2026-11-21T01:00:00Z");
    private static final Duration REST = Duration.ofSeconds(3);

    private final Breaker breaker = new Breaker(3, REST);

    @Test
    @DisplayName("opens after so many failures in a row, and not when an answer came between them")
    void inARow() {
        fail(2);
        breaker.succeeded();
        fail(2);
        assertTrue(breaker.pass(NOON));

        fail(1);
        assertFalse(breaker.pass(NOON));
        assertEquals(REST, breaker.opensIn(NOON));
    }

    @Test
    @DisplayName("lets one through after its rest, and everybody once that one was answered")
    void probe() {
        fail(3);
        Instant rested = NOON.plus(REST);

        assertTrue(breaker.pass(rested));
        assertFalse(breaker.pass(rested));
        breaker.succeeded();
        assertTrue(breaker.pass(rested));
        assertTrue(breaker.pass(rested));
    }

    @Test
    @DisplayName("rests again when that one failed, and tries another when that one left")
    void probeFails() {
        fail(3);
        Instant rested = NOON.plus(REST);
        assertTrue(breaker.pass(rested));
        breaker.leftOpen();
        assertTrue(breaker.pass(rested));
        breaker.failed(rested);

        assertFalse(breaker.pass(rested.plusSeconds(2)));
        assertTrue(breaker.pass(rested.plus(REST)));
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(NOON);
        }
    }
}
