package au.standcorrected.programs.care.adjustment;

import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;

/** A program and one of its phases with an adjustment worked in: to be followed like any other. */
public record AdjustedProgram(ProgramDocument document, Phase phase) {}
