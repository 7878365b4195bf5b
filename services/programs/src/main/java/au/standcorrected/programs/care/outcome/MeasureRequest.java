package au.standcorrected.programs.care.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as the member took it.
 *
 * @param enrolment the program it belongs to; null for what belongs to none, such as the weekly check-in
 * @param takenOn in the member's zone
 */
public record MeasureRequest(
        @Nullable UUID enrolment,
        @NotBlank @Size(max = 40) String measure,
        @NotNull Moment moment,
        @NotNull LocalDate takenOn,
        @NotNull @NotEmpty @Size(max = 10) List<@NotNull @Valid MeasureAnswer> answers) {}
