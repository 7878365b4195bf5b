package au.standcorrected.programs.care.outcome;

import au.standcorrected.kit.input.PlainText;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One number of a measurement.
 *
 * @param item the id of the measure's item
 * @param about what the member means, of an item that they name themselves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureAnswer(
        @NotBlank @Size(max = 40) String item,
        @NotNull Integer value,
        @Nullable @Size(max = 80) @PlainText String about) {}
