package au.standcorrected.programs.content.editing;

import au.standcorrected.programs.content.document.ProgramDocument;
import jakarta.validation.constraints.NotNull;

/** @param document the whole draft; it may lack parts, and {@code problems} of the answer says which */
public record SaveDraftRequest(@NotNull ProgramDocument document) {}
