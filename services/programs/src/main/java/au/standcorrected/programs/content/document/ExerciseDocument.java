package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One exercise and its step cards.
 *
 * @param targets the muscles and joints it works on
 * @param stopIf when to leave it out, ask first or stop
 * @param easier slug of a gentler exercise
 * @param harder slug of a stronger one
 * @param steps 3 to 5 short sentences, one a card
 * @param source where it comes from
 * @param secondsPerRepetition typical, without any hold; of a routine, the whole routine
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExerciseDocument(
        @NotBlank @Pattern(regexp = ProgramDocument.SLUG) String slug,
        @NotBlank String name,
        @NotBlank @Pattern(regexp = "mobility|stretch|strength|balance|breathing|release|aerobic") String category,
        @NotBlank String targets,
        @NotBlank String start,
        @NotEmpty List<@NotBlank String> cues,
        @NotEmpty List<@NotBlank String> mistakes,
        @NotBlank String stopIf,
        @Nullable String easier,
        @Nullable String harder,
        @NotEmpty List<@NotBlank String> equipment,
        @NotBlank @Pattern(regexp = "lying|sitting|standing|kneeling|walking") String position,
        @NotNull Region region,
        @Size(min = 3, max = 5) List<@NotBlank String> steps,
        @NotBlank String source,
        @Nullable @Min(1) @Max(600) Integer secondsPerRepetition) {
    private static final String AEROBIC = "aerobic";
    private static final String NO_EQUIPMENT = "Nothing";

    public ExerciseDocument {
        cues = Lists.orEmpty(cues);
        mistakes = Lists.orEmpty(mistakes);
        equipment = Lists.orEmpty(equipment);
        steps = Lists.orEmpty(steps);
    }

    /** The equipment; empty when it takes nothing. */
    public List<String> equipmentNeeded() {
        return equipment.stream().filter(thing -> !thing.equals(NO_EQUIPMENT)).toList();
    }

    /**
     * Whether the other can be done in its place with the same dosage: a walk's minutes are no dosage of anything but
     * walking and its like.
     */
    public boolean takesTheDosageOf(ExerciseDocument other) {
        return category.equals(AEROBIC) == other.category.equals(AEROBIC);
    }

    /** The slugs of a gentler and of a stronger exercise, as far as there are such. */
    public List<String> alternatives() {
        return Stream.of(easier, harder).filter(Objects::nonNull).toList();
    }
}
