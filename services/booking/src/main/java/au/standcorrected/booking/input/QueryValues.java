package au.standcorrected.booking.input;

import au.standcorrected.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JAX-RS would answer 404 to a parameter that it cannot convert, which tells nobody what to correct. */
public final class QueryValues {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private QueryValues() {}

    /** A date that a clinic's calendar can have. */
    public static LocalDate date(String field, @Nullable String text) {
        if (text != null) {
            try {
                return sensible(field, LocalDate.parse(text));
            } catch (DateTimeException e) {
                // Falls through to the same answer.
            }
        }
        throw Problems.badField(field, "must be a date such as 2026-11-21");
    }

    /** The same date, unless no clinic's calendar has it. */
    public static LocalDate sensible(String field, LocalDate date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw Problems.badField(field, "must be a date from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return date;
    }

    /** A time of day in whole minutes. */
    public static LocalTime time(String field, String text) {
        try {
            LocalTime time = LocalTime.parse(text);
            if (time.getSecond() == 0 && time.getNano() == 0) {
                return time;
            }
        } catch (DateTimeException e) {
            // Falls through to the same answer.
        }
        throw Problems.badField(field, "must be a time such as 09:00");
    }

    public static UUID id(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problems.badField(field, "must be an id such as we give out");
        }
    }

    /** A slug, or a search word: something that a database can be asked for. */
    public static String word(String field, @Nullable String text) {
        if (text == null || text.isBlank() || text.length() > 100 || text.indexOf(0) >= 0) {
            throw Problems.badField(field, "should have 1 to 100 letters");
        }
        return text.strip();
    }

    /** Whole minutes, so that what is said and what is stored is the same. */
    public static Instant minute(String field, Instant instant) {
        if (instant.getNano() != 0 || instant.getEpochSecond() % 60 != 0) {
            throw Problems.badField(field, "must be a full minute");
        }
        return instant;
    }
}
