package au.standcorrected.programs.content.exercises;

/** A release has brought new or changed exercises to this replica. */
public record LibraryChanged() {}
