package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.day.DayView.AlsoFor;
import au.standcorrected.programs.care.day.DayView.GoEasy;
import au.standcorrected.programs.care.safety.SafetyNote;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.DosageSnapshot;
import au.standcorrected.programs.content.document.ExerciseDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the player needs for one block, so that it can go on without the network.
 *
 * @param safety what was found out about the programs in it
 */
public record BlockToPlay(
        LocalDate date,
        Block block,
        String title,
        int minutes,
        List<PlayItem> items,
        Signs warningSigns,
        List<SafetyNote> safety) {

    /**
     * @param exercise its slug
     * @param secondsPerRepetition typical, without the hold
     * @param easier a gentler exercise, to do in its place when the member wants to
     * @param harder a stronger one
     * @param note what the program says about this exercise in this phase
     * @param despite what another program says against it for now
     */
    public record PlayItem(
            UUID enrolment,
            String program,
            String programTitle,
            String exercise,
            String name,
            UUID revision,
            DosageSnapshot dosage,
            String dosageText,
            List<String> cues,
            List<String> mistakes,
            String start,
            String position,
            String stopIf,
            List<String> equipment,
            List<String> steps,
            @Nullable Integer secondsPerRepetition,
            @Nullable ExerciseToPlay easier,
            @Nullable ExerciseToPlay harder,
            @Nullable String note,
            List<AlsoFor> alsoFor,
            List<GoEasy> despite) {}

    /** What may stand in an item's place, under the same names. */
    public record ExerciseToPlay(
            String exercise,
            String name,
            List<String> cues,
            List<String> mistakes,
            String start,
            String position,
            String stopIf,
            List<String> equipment,
            List<String> steps,
            @Nullable Integer secondsPerRepetition) {
        static ExerciseToPlay of(ExerciseDocument exercise) {
            return new ExerciseToPlay(
                    exercise.slug(),
                    exercise.name(),
                    exercise.cues(),
                    exercise.mistakes(),
                    exercise.start(),
                    exercise.position(),
                    exercise.stopIf(),
                    exercise.equipmentNeeded(),
                    exercise.steps(),
                    exercise.secondsPerRepetition());
        }
    }

    /** Of all programs in the block, each sign once. */
    public record Signs(List<Sign> emergency, List<Sign> gp) {}

    /** @param enrolment under which the sign is raised as a concern */
    public record Sign(UUID enrolment, String id, String text, String action) {}
}
