package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.Dosage;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise is done in one block: what the player shows and what a log keeps.
 *
 * @param repetitions or else {@code minutes}
 * @param restSeconds between sets
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DosageSnapshot(
        @NotNull @Min(1) @Max(10) Integer sets,
        @Nullable @Min(1) @Max(50) Integer repetitions,
        @Nullable @Min(0) @Max(120) Integer holdSeconds,
        @Nullable @DecimalMin("0.5") @DecimalMax("60") Double minutes,
        Dosage.@NotNull Side side,
        @Nullable @Min(0) @Max(600) Integer restSeconds,
        @Nullable @Pattern(regexp = "\\d{1,2}-\\d{1,2}-\\d{1,2}") String tempo) {

    public static DosageSnapshot of(Dosage planned) {
        return new DosageSnapshot(
                planned.sets(),
                planned.repetitions(),
                planned.holdSeconds(),
                planned.minutes(),
                planned.side(),
                planned.restSeconds(),
                planned.tempo());
    }

    /** A dosage counts repetitions or minutes, and never both. */
    public boolean countsOneThing() {
        return (repetitions == null) != (minutes == null);
    }
}
