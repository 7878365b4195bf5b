package au.standcorrected.programs.care.input;

import au.standcorrected.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** JAX-RS would answer 404 to a parameter that it cannot convert, which tells nobody what to correct. */
public final class QueryValues {
    private QueryValues() {}

    public static LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.badField(field, "must be a date such as 2026-11-21");
        }
    }

    /** The id that a cursor of ours stands for. */
    public static UUID position(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw Problems.badField("cursor", "is not one that we gave out");
        }
    }
}
