package au.standcorrected.accounts.visit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** A moment as the clock on the clinic's wall shows it, in words. */
record ClinicTime(ZonedDateTime moment) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    /** Written out, since what Java calls the halves of the day changes between its versions. */
    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder()
            .appendPattern("h:mm ")
            .appendText(ChronoField.AMPM_OF_DAY, Map.of(0L, "am", 1L, "pm"))
            .toFormatter(Locale.ENGLISH);

    static ClinicTime of(Instant instant, ZoneId zone) {
        return new ClinicTime(instant.atZone(zone));
    }

    /** {@code Thursday 26 November, 10:15 am} */
    String words() {
        return DAY.format(moment) + ", " + clock();
    }

    /** {@code Thursday 26 November 2026} */
    String day() {
        return DAY.format(moment) + " " + YEAR.format(moment);
    }

    /** {@code 10:15 am} */
    String clock() {
        return CLOCK.format(moment);
    }
}
