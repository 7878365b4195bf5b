package au.standcorrected.programs.content.editing;

import au.standcorrected.kit.input.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason for the editors who come later; the people who follow the program do not read it */
public record ArchiveRequest(@NotBlank @Size(max = 500) @PlainText String reason) {}
