package au.standcorrected.programs.content.safety;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason for the editors who come later */
public record LiftRequest(@NotBlank @Size(max = 500) @PlainText String reason) {}
