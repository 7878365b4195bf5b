package au.standcorrected.kit.projection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenDecisionsTest {
    private static final UUID KEY = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final Map<UUID, Decided<String>> projection = new HashMap<>();
    private final HeldClock clock = new HeldClock();
    private final SeenDecisions<String> decisions =
            new SeenDecisions<>(key -> Optional.ofNullable(projection.get(key)), clock);

    @Test
    void aProjectionThatLagsCannotBringBackWhatHasEnded() {
        projection.put(KEY, new Decided<>(KEY, 1, "open"));
        decisions.saw(new Decided<>(KEY, 2, "closed"));
        assertEquals(Optional.of("closed"), decisions.newest(KEY));
    }

    @Test
    void whatTheTailMissedTheProjectionTells() {
        decisions.saw(new Decided<>(KEY, 2, "open"));
        projection.put(KEY, new Decided<>(KEY, 3, "closed"));
        assertEquals(Optional.of("closed"), decisions.newest(KEY));
    }

    @Test
    void anOldRecordSeenAgainChangesNothing() {
        decisions.saw(new Decided<>(KEY, 2, "closed"));
        decisions.saw(new Decided<>(KEY, 1, "open"));
        assertEquals(Optional.of("closed"), decisions.newest(KEY));
    }

    @Test
    void theForgottenStayForgottenWhateverTheProjectionStillSays() {
        projection.put(KEY, new Decided<>(KEY, 7, "open"));
        decisions.saw(Decided.forgotten(KEY));
        assertEquals(Optional.empty(), decisions.newest(KEY));
    }

    @Test
    void memoryIsFreedOnlyOfWhatTheProjectionHas() {
        decisions.saw(new Decided<>(KEY, 2, "closed"));
        clock.now = clock.now.plus(Duration.ofHours(1));
        decisions.forgetProjected();
        assertEquals(1, decisions.size());
        projection.put(KEY, new Decided<>(KEY, 2, "closed"));
        decisions.forgetProjected();
        assertEquals(0, decisions.size());
    }

    private static final class HeldClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T00:00:00Z");

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
