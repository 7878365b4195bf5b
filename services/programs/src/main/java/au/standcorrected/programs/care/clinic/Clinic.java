package au.standcorrected.programs.care.clinic;

import java.util.UUID;

/** A clinic, as far as a list of them shows it. */
public record Clinic(UUID id, String name) {}
