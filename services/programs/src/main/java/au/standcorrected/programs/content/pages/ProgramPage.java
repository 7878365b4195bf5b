package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Advice;
import au.standcorrected.programs.content.document.ProgramDocument.Caution;
import au.standcorrected.programs.content.document.ProgramDocument.Evidence;
import au.standcorrected.programs.content.document.ProgramDocument.Section;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The free part of a program, and nothing else: what is not in here cannot come onto the page by mistake. One exercise
 * in full and the others that anybody may see moving, two things to do and two to go easy on; the plan and the doses are
 * for those who started.
 *
 * @param furtherShown the other exercises of the preview, as far as the library has them
 * @param reviewer null while the clinical review is pending
 */
public record ProgramPage(
        String slug,
        String title,
        String medicalName,
        Region region,
        String line,
        String whoItIsFor,
        String whatToExpect,
        int weeks,
        int minutesADay,
        int minutesADayAtFirst,
        String firstTitle,
        RawString firstText,
        List<String> furtherSections,
        List<WarningSign> emergency,
        List<WarningSign> gp,
        List<PhaseInShort> phases,
        @Nullable ExerciseDocument shownExercise,
        List<ExerciseCard> furtherShown,
        List<ExerciseName> exercises,
        List<Advice> toDo,
        int furtherToDo,
        List<Caution> avoid,
        int furtherAvoid,
        List<Evidence> evidence,
        String author,
        @Nullable String reviewer,
        @Nullable String reviewedOn,
        @Nullable String reviewBy) {
    private static final int SHOWN = 2;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    static ProgramPage of(ProgramDocument document, ExerciseLibrary library) {
        List<ExerciseDocument> preview = document.previewExercises();
        Section first = document.sections().get(0);
        return new ProgramPage(
                document.slug(),
                document.title(),
                document.medicalName(),
                document.region(),
                document.line(),
                document.whoItIsFor(),
                document.whatToExpect(),
                document.weeks(),
                document.minutesADay(),
                document.minutesADayAtFirst(),
                first.title(),
                Prose.html(first.text()),
                document.sections().stream().skip(1).map(Section::title).toList(),
                document.warningSigns().emergency(),
                document.warningSigns().gp(),
                document.phases().stream().map(PhaseInShort::of).toList(),
                preview.isEmpty() ? null : preview.get(0), // all of it may have been withdrawn
                preview.stream()
                        .skip(1)
                        .filter(exercise -> library.find(exercise.slug()).isPresent())
                        .map(ExerciseCard::of)
                        .toList(),
                document.exercisesPlanned().stream()
                        .map(exercise -> ExerciseName.of(exercise, library))
                        .toList(),
                document.toDo().stream().limit(SHOWN).toList(),
                document.toDo().size() - SHOWN,
                document.avoid().stream().limit(SHOWN).toList(),
                document.avoid().size() - SHOWN,
                document.evidence(),
                document.author().name(),
                document.reviewer() == null
                        ? null
                        : document.reviewer().name() + ", "
                                + document.reviewer().registration(),
                day(document.reviewedOn()),
                day(document.reviewBy()));
    }

    /** The shown exercise's picture for those who cannot see it. */
    public String shownAlt() {
        return shownExercise == null ? "" : ExerciseCard.of(shownExercise).alt();
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : DAY.format(date);
    }

    /** @param weeks in words, such as "Weeks 0 to 2" */
    public record PhaseInShort(String title, String weeks, String goal) {
        static PhaseInShort of(Phase phase) {
            return new PhaseInShort(phase.title(), "Weeks " + phase.weeks(), phase.goal());
        }
    }

    /** @param address where the library has it; null when a program alone does */
    public record ExerciseName(String name, @Nullable String address) {
        static ExerciseName of(ExerciseDocument exercise, ExerciseLibrary library) {
            return new ExerciseName(
                    exercise.name(),
                    library.find(exercise.slug()).isPresent() ? "/exercises/" + exercise.slug() : null);
        }
    }
}
