package au.standcorrected.programs.care.session;

import au.standcorrected.programs.care.timeline.DosageSnapshot;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * What was done of one exercise.
 *
 * @param revision in which the exercise stood that day
 * @param dosage as it was shown that day
 * @param setsDone 0 when it was skipped before the first set
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionItem(
        @NotNull UUID enrolment,
        @NotBlank @Size(max = 100) String exercise,
        @NotNull UUID revision,
        @NotNull @Valid DosageSnapshot dosage,
        @NotNull @Min(0) @Max(20) Integer setsDone,
        @NotNull Boolean skipped) {}
