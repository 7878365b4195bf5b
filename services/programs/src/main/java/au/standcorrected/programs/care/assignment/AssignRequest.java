package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.input.PlainText;
import au.standcorrected.programs.care.adjustment.AdjustedDosage;
import au.standcorrected.programs.care.adjustment.AdjustedExercise;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param program its slug; what was assigned already keeps its own
 * @param phase in which the patient starts, and for which the dosages are
 * @param note what the patient reads above it
 * @param exercises only those that differ from the program
 */
public record AssignRequest(
        @NotBlank @Size(max = 100) String program,
        @NotBlank @Size(max = 40) String phase,
        @Nullable @Size(max = 1000) @PlainText String note,
        @Nullable @Size(max = 40) List<@Valid Difference> exercises) {

    /** See {@link AdjustedExercise}. Whether the dosage makes sense is answered with 422. */
    public record Difference(
            @NotBlank @Size(max = 100) String exercise,
            @Nullable @Size(max = 100) String instead,
            @Nullable Boolean leftOut,
            @Nullable AdjustedDosage dosage,
            @Nullable @Size(max = 500) @PlainText String note) {

        AdjustedExercise adjusted() {
            return new AdjustedExercise(exercise, instead, Boolean.TRUE.equals(leftOut), dosage, note);
        }
    }

    List<AdjustedExercise> adjusted() {
        return exercises == null
                ? List.of()
                : exercises.stream().map(Difference::adjusted).toList();
    }
}
