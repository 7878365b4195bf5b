package au.standcorrected.programs.care.adjustment;

import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise, in a practitioner's words; what is null stays as the program has it. Repetitions put minutes
 * aside and the other way round, since a dosage counts one of them. What it allows, {@link AdjustmentRules} says.
 *
 * @param blocks of the day in which it is done, each once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdjustedDosage(
        @Nullable Integer sets,
        @Nullable Integer repetitions,
        @Nullable Double minutes,
        @Nullable Integer holdSeconds,
        Dosage.@Nullable Side side,
        @Nullable Integer restSeconds,
        @Nullable String tempo,
        @Nullable Integer daysAWeek,
        @Nullable List<String> blocks) {

    List<String> blocksFor(PlannedExercise planned) {
        return blocks == null || blocks.isEmpty() ? planned.blocks() : blocks;
    }

    /** The whole dosage; it may be impossible as long as nobody has looked at it. */
    Dosage over(PlannedExercise planned) {
        Dosage program = planned.dosage();
        boolean counted = repetitions != null || minutes != null;
        return new Dosage(
                sets == null ? program.sets() : sets,
                counted ? repetitions : program.repetitions(),
                holdSeconds == null ? program.holdSeconds() : holdSeconds,
                counted ? minutes : program.minutes(),
                side == null ? program.side() : side,
                blocks == null || blocks.isEmpty() ? program.timesADay() : blocks.size(),
                daysAWeek == null ? program.daysAWeek() : daysAWeek,
                restSeconds == null ? program.restSeconds() : restSeconds,
                tempo == null ? program.tempo() : tempo,
                program.band(),
                program.note());
    }
}
