package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise: exactly one of repetitions and minutes.
 *
 * <p>The bounds are those of the clinic's plan format; the numbers themselves come from the sources that each program
 * names under {@code evidence}.
 *
 * @param holdSeconds of each repetition; "3 holds of 30 s" is one set, three repetitions, 30 seconds
 * @param minutes of steady doing, half minutes allowed
 * @param tempo seconds to lift, pause and lower, such as {@code 2-1-3}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Dosage(
        @Min(1) @Max(10) int sets,
        @Nullable @Min(1) @Max(50) Integer repetitions,
        @Nullable @Min(0) @Max(120) Integer holdSeconds,
        @Nullable @DecimalMin("0.5") @DecimalMax("60") Double minutes,
        @NotNull Side side,
        @Min(1) @Max(8) int timesADay,
        @Min(1) @Max(7) int daysAWeek,
        @Nullable @Min(0) @Max(600) Integer restSeconds,
        @Nullable @Pattern(regexp = "\\d{1,2}-\\d{1,2}-\\d{1,2}") String tempo,
        @Nullable String band,
        @Nullable String note) {

    /** Both sides together, or each in turn. */
    public enum Side {
        @JsonProperty("both")
        BOTH,
        @JsonProperty("each")
        EACH
    }

    /** In plain words, such as "2 sets of 10, hold 3 seconds, each side". */
    public String text() {
        List<String> parts = new ArrayList<>();
        boolean holds = holdSeconds != null && holdSeconds > 0;
        if (minutes != null) {
            parts.add((sets > 1 ? sets + " times " : "") + amount(minutes, "minute"));
        } else if (sets > 1) {
            parts.add(sets + " sets of " + repetitions);
        } else if (repetitions != null && !(repetitions == 1 && holds)) {
            parts.add(repetitions == 1 ? "once" : repetitions + " times");
        }
        if (holds) {
            parts.add("hold " + amount(holdSeconds == null ? 0 : holdSeconds, "second"));
        }
        if (side == Side.EACH) {
            parts.add("each side");
        }
        return String.join(", ", parts);
    }

    /**
     * How long it takes to do once, rests between sets included.
     *
     * @param secondsPerRepetition typical for the exercise, without the hold; 4 when not known
     */
    public int seconds(@Nullable Integer secondsPerRepetition) {
        int sides = side == Side.EACH ? 2 : 1;
        int moving = secondsPerRepetition == null ? 4 : secondsPerRepetition;
        int holding = holdSeconds == null ? 0 : holdSeconds;
        double oneSide =
                minutes != null ? minutes * 60 : (double) (repetitions == null ? 1 : repetitions) * (moving + holding);
        int rests = Math.max(0, sets - 1) * (restSeconds == null ? 0 : restSeconds);
        return (int) Math.round(sets * oneSide * sides) + rests;
    }

    private static String amount(double number, String unit) {
        String shown =
                number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.1f", number);
        return shown + " " + unit + (number == 1 ? "" : "s");
    }
}
