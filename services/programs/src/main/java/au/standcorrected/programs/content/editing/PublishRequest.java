package au.standcorrected.programs.content.editing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param note what changed, in words for the people who follow the program */
public record PublishRequest(@NotBlank @Size(max = 500) String note) {}
