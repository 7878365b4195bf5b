package au.standcorrected.programs.content.recall;

/** On this replica a recall was issued or lifted. */
public record RecallsChanged() {}
