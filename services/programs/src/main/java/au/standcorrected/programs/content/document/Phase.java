package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of weeks with its own goal and plan.
 *
 * @param fromWeek counted from 0
 * @param criteria what to look for before moving on; shown to the person, never decided by software
 */
public record Phase(
        @NotBlank @Pattern(regexp = "calm|restore|strengthen|maintain") String key,
        @NotBlank String title,
        @Min(0) int fromWeek,
        @Max(104) int toWeek,
        @NotBlank String goal,
        @NotEmpty List<@NotBlank String> criteria,
        @NotEmpty List<@Valid PlannedExercise> plan) {
    /** All there can be, in their order. */
    static final List<String> KEYS = List.of("calm", "restore", "strengthen", "maintain");

    public Phase {
        criteria = Lists.orEmpty(criteria);
        plan = Lists.orEmpty(plan);
    }

    /** The same phase with other exercises in the place of some; one that stands in the plan already is not added again. */
    public Phase with(Map<String, String> swaps) {
        if (swaps.isEmpty()) {
            return this;
        }
        Set<String> own = plan.stream().map(PlannedExercise::exercise).collect(Collectors.toSet());
        List<PlannedExercise> swapped = plan.stream()
                .filter(planned -> !own.contains(swaps.getOrDefault(planned.exercise(), "")))
                .map(planned -> planned.with(swaps.getOrDefault(planned.exercise(), planned.exercise())))
                .toList();
        return with(swapped);
    }

    /** The same phase with another plan. */
    public Phase with(List<PlannedExercise> planned) {
        return new Phase(key, title, fromWeek, toWeek, goal, criteria, planned);
    }

    /** Its weeks in words, such as "0 to 2". Typical, never a promise. */
    public String weeks() {
        return fromWeek + " to " + toWeek;
    }

    /**
     * An exercise of the plan.
     *
     * @param exercise its slug
     * @param blocks the blocks of the day it is done in, as many as {@code dosage.timesADay}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PlannedExercise(
            @NotBlank @Pattern(regexp = ProgramDocument.SLUG) String exercise,
            @Size(min = 1, max = 8) List<@Pattern(regexp = "morning|desk|desk-2|desk-3|desk-4|evening") String> blocks,
            @NotNull @Valid Dosage dosage,
            @Nullable String note) {
        public PlannedExercise {
            blocks = Lists.orEmpty(blocks);
        }

        PlannedExercise with(String instead) {
            return new PlannedExercise(instead, blocks, dosage, note);
        }

        /** Another exercise in its place; what was said about this one goes with it. */
        public PlannedExercise doneAs(String instead) {
            return new PlannedExercise(instead, blocks, dosage, null);
        }
    }
}
