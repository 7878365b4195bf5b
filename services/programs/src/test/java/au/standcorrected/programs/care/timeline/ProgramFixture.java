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
import java.util.stream.Stream;

/** Programs of one phase, as far as a day's plan looks at them. */
public final class ProgramFixture {
    private ProgramFixture() {}

    public static FollowedProgram followed(String slug, LocalDate startedOn, PlannedExercise... plan) {
        return program(slug, startedOn, "calm", List.of(plan), List.of(), List.of("walk"));
    }

    /** The same program, with these exercises for a day that hurts more than usual. */
    public static FollowedProgram onABadDay(FollowedProgram program, String... exercises) {
        return program(
                program.document().slug(),
                program.startedOn(),
                program.phase().key(),
                program.phase().plan(),
                program.document().avoid(),
                List.of(exercises));
    }

    /** The same program, with a thing to go easy on that speaks of these exercises. */
    static FollowedProgram goingEasyOn(FollowedProgram program, String until, String... exercises) {
        return program(
                program.document().slug(),
                program.startedOn(),
                program.phase().key(),
                program.phase().plan(),
                List.of(new ProgramDocument.Caution("careful", "Go easy", "Do less", until, List.of(exercises))),
                program.document().flare().exercises());
    }

    static FollowedProgram inPhase(FollowedProgram program, String phase) {
        return program(
                program.document().slug(),
                program.startedOn(),
                phase,
                program.phase().plan(),
                program.document().avoid(),
                program.document().flare().exercises());
    }

    private static FollowedProgram program(
            String slug,
            LocalDate startedOn,
            String phaseKey,
            List<PlannedExercise> plan,
            List<ProgramDocument.Caution> avoid,
            List<String> onABadDay) {
        Phase phase = new Phase(phaseKey, "Settle it", 0, 2, "Less pain", List.of("It settles"), plan);
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
                avoid,
                new ProgramDocument.Nutrition(List.of(), List.of()),
                new ProgramDocument.WarningSigns(List.of(), List.of()),
                List.of(),
                List.of(new ProgramDocument.Evidence("A", "B", null, null, EvidenceStrength.SOME, "C")),
                new ProgramDocument.OutcomeMeasure("nrs", "Pain", "0 to 10", "free"),
                List.of(phase),
                new ProgramDocument.Flare("text", onABadDay),
                new ProgramDocument.Author("team"),
                null,
                null,
                null,
                Stream.concat(plan.stream().map(PlannedExercise::exercise), onABadDay.stream())
                        .distinct()
                        .map(ProgramFixture::exercise)
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
                switch (slug) {
                    case "breathe" -> "breathing";
                    case "walk" -> "aerobic";
                    default -> "strength";
                },
                "hips",
                "Lie down",
                List.of("slowly"),
                List.of("rushing"),
                "it hurts",
                null,
                null,
                List.of("Nothing"),
                "lying",
                Region.PELVIS,
                List.of("one", "two", "three"),
                "source",
                3);
    }
}
