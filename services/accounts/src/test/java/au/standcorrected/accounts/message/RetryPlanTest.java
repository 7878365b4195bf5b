package au.standcorrected.accounts.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void pausesGrowToAQuarterOfAnHour() {
        assertThat(pause(1, false)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pause(2, false)).isEqualTo(Duration.ofSeconds(4));
        assertThat(pause(9, false)).isEqualTo(Duration.ofSeconds(512));
        assertThat(pause(10, false)).isEqualTo(Duration.ofMinutes(15));
        assertThat(pause(5_000, false)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aServerThatRefusesIsAskedSeldom() {
        assertThat(pause(1, true)).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void itIsTriedForFiveDays() {
        assertThat(RetryPlan.over(NOW, NOW.plus(Duration.ofDays(5)))).isFalse();
        assertThat(RetryPlan.over(NOW, NOW.plus(Duration.ofDays(5)).plusMillis(1)))
                .isTrue();
    }

    private static Duration pause(int attempts, boolean refused) {
        return Duration.between(NOW, RetryPlan.next(NOW, attempts, refused));
    }
}
