package au.standcorrected.kit.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Gives the system's clock, in UTC, to all who ask for a {@link Clock}; a test may provide another. It ticks in
 * microseconds as the database does, so that an instant is the same before it is stored and after.
 */
@Singleton
public class SystemClock {
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
