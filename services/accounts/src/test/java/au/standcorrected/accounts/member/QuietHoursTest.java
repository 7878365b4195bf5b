package au.standcorrected.accounts.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        "21:00, 07:00, 20:59, false",
        "21:00, 07:00, 21:00, true",
        "21:00, 07:00, 00:00, true",
        "21:00, 07:00, 06:59, true",
        "21:00, 07:00, 07:00, false",
        "12:00, 14:00, 12:00, true",
        "12:00, 14:00, 14:00, false",
        "12:00, 14:00, 03:00, false",
        "09:00, 09:00, 09:00, false"
    })
    void theyMayGoOverMidnight(LocalTime from, LocalTime until, LocalTime time, boolean quiet) {
        assertThat(new QuietHours(from, until).contains(time)).isEqualTo(quiet);
    }
}
