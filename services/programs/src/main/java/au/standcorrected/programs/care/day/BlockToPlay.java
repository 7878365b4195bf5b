package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.day.DayView.AlsoFor;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.DosageSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything the player needs for one block, so that it can go on without the network. */
public record BlockToPlay(
        LocalDate date, Block block, String title, int minutes, List<PlayItem> items, Signs warningSigns) {

    /**
     * @param easier slug of a gentler exercise
     * @param harder slug of a stronger one
     * @param note what the program says about this exercise in this phase
     * @param secondsPerRepetition typical, without the hold
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
            @Nullable String easier,
            @Nullable String harder,
            List<String> steps,
            @Nullable String note,
            @Nullable Integer secondsPerRepetition,
            List<AlsoFor> alsoFor) {}

    /** Of all programs in the block, each sign once. */
    public record Signs(List<Sign> emergency, List<Sign> gp) {}

    /** @param enrolment under which the sign is raised as a concern */
    public record Sign(UUID enrolment, String id, String text, String action) {}
}
