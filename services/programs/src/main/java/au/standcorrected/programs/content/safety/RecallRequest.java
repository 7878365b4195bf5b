package au.standcorrected.programs.content.safety;

import au.standcorrected.kit.input.PlainText;
import au.standcorrected.programs.content.recall.RecallKind;
import au.standcorrected.programs.content.recall.SignLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recall to be issued.
 *
 * @param exercise the slug of the one that is withdrawn, or whose programs get the new sign
 * @param programs slugs of the programs that get the new sign; in its place an exercise may say which they are
 * @param level of a new sign; one for the GP when it is left out
 * @param words for the people who follow a program: why, or what to look out for
 * @param instead slug of what is done in the place of a withdrawn exercise
 */
public record RecallRequest(
        @NotNull RecallKind kind,
        @Nullable @Size(max = 100) String exercise,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> programs,
        @Nullable SignLevel level,
        @NotBlank @Size(max = 500) @PlainText String words,
        @Nullable @Size(max = 100) String instead) {

    List<String> named() {
        return programs == null ? List.of() : programs.stream().distinct().toList();
    }
}
