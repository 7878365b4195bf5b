package au.standcorrected.programs.care.handout;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSigns;
import au.standcorrected.programs.content.pages.Prose;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A phase of a program as it is printed.
 *
 * @param weeks in words, such as "0 to 2"
 * @param criteria what to look for before the next phase
 * @param flare what to do on a bad day, as HTML
 * @param flareExercises the names of those that a bad day may have
 * @param printed the day in words
 */
public record Handout(
        String title,
        String medicalName,
        String phase,
        String weeks,
        String goal,
        List<String> criteria,
        List<Item> exercises,
        WarningSigns warningSigns,
        List<String> contraindications,
        RawString flare,
        List<String> flareExercises,
        boolean reviewPending,
        int revision,
        String printed) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static Handout of(ProgramDocument program, int revision, Phase phase, LocalDate today) {
        return new Handout(
                program.title(),
                program.medicalName(),
                phase.title(),
                phase.weeks(),
                phase.goal(),
                phase.criteria(),
                phase.plan().stream()
                        .flatMap(planned -> Item.of(planned, program).stream())
                        .toList(),
                program.warningSigns(),
                program.contraindications(),
                Prose.html(program.flare().text()),
                program.flare().exercises().stream()
                        .map(program::exercise)
                        .flatMap(Optional::stream)
                        .map(ExerciseDocument::name)
                        .toList(),
                program.reviewPending(),
                revision,
                DAY.format(today));
    }

    /** An exercise and how much of it. */
    public record Item(ExerciseDocument exercise, DoseInWords dose) {
        static Optional<Item> of(PlannedExercise planned, ProgramDocument program) {
            return program.exercise(planned.exercise()).map(exercise -> new Item(exercise, DoseInWords.of(planned)));
        }
    }
}
