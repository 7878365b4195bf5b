package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.EvidenceStrength;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Programs of one phase, as far as a day's plan looks at them. */
public final class ProgramFixture {
    private ProgramFixture() {}

    public static FollowedProgram followed(String slug, LocalDate startedOn, PlannedExercise... plan) {
        Phase phase = new Phase("calm", "Settle it", 0, 2, "Less pain", List.of("It settles"), List.of(plan));
        ProgramDocument document = new ProgramDocument(
                slug,
                slug,
                slug,
                Region.PELVIS,
                List.of(),
                "line",
                "who",
                "what",
                12,
                List.of(),
                List.of(),
                List.of(),
                new ProgramDocument.Nutrition(List.of(), List.of()),
                new ProgramDocument.WarningSigns(List.of(), List.of()),
                List.of(),
                List.of(new ProgramDocument.Evidence("A", "B", null, null, EvidenceStrength.SOME, "C")),
                new ProgramDocument.OutcomeMeasure("nrs", "Pain", "0 to 10", "free"),
                List.of(phase),
                new ProgramDocument.Flare("text", List.of("walk")),
                new ProgramDocument.Author("team"),
                null,
                null,
                null,
                List.of(plan).stream()
                        .map(planned -> exercise(planned.exercise()))
                        .toList());
        return new FollowedProgram(UUID.randomUUID(), UUID.randomUUID(), startedOn, document, phase);
    }

    public static PlannedExercise planned(String exercise, int daysAWeek, String... blocks) {
        return new PlannedExercise(exercise, List.of(blocks), repetitions(10, daysAWeek, blocks.length), null);
    }

    public static Dosage repetitions(int repetitions, int daysAWeek, int timesADay) {
        return new Dosage(1, repetitions, null, null, Dosage.Side.BOTH, timesADay, daysAWeek, null, null, null, null);
    }

    public static ExerciseDocument exercise(String slug) {
        return new ExerciseDocument(
                slug,
                slug,
                "strength",
                "hips",
                "Lie down",
                List.of("slowly"),
                List.of("rushing"),
                "it hurts",
                null,
                null,
                List.of("none"),
                "lying",
                Region.PELVIS,
                List.of("one", "two", "three"),
                "source",
                3);
    }
}
