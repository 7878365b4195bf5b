package au.standcorrected.programs.care.concern;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param checkedBy in the member's words, such as "my GP" */
public record ClearConcernRequest(
        @NotBlank @Size(max = 200) @PlainText String checkedBy, @NotNull LocalDate checkedOn) {}
