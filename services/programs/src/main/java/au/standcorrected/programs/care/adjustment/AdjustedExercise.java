package au.standcorrected.programs.care.adjustment;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is different about one exercise of a program.
 *
 * @param exercise its slug in the program
 * @param instead slug of the exercise that is done in its place
 * @param leftOut it is not done, in no phase
 * @param note what the practitioner says about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdjustedExercise(
        String exercise,
        @Nullable String instead,
        boolean leftOut,
        @Nullable AdjustedDosage dosage,
        @Nullable String note) {}
