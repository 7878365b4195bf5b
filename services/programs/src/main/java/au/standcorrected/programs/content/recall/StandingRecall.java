package au.standcorrected.programs.content.recall;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall that holds.
 *
 * @param name of the exercise
 * @param instead slug of what is done in its place, as far as that is not withdrawn itself
 * @param comeIn what may be done in its place: that, and its easier and harder one
 */
public record StandingRecall(
        UUID id,
        RecallKind kind,
        @Nullable String exercise,
        @Nullable String name,
        List<String> programs,
        @Nullable SignLevel level,
        String words,
        @Nullable String instead,
        List<ExerciseDocument> comeIn,
        Instant issuedAt) {
    public StandingRecall {
        programs = List.copyOf(programs);
        comeIn = List.copyOf(comeIn);
    }

    boolean withdraws() {
        return kind == RecallKind.EXERCISE_WITHDRAWN;
    }

    /** Whether it is a sign to look out for in that program. */
    public boolean warnsIn(ProgramDocument document) {
        return kind == RecallKind.NEW_WARNING_SIGN
                && (programs.contains(document.slug())
                        || (exercise != null && document.exercise(exercise).isPresent()));
    }

    /** Whether it takes something out of that program. */
    public boolean takesFrom(ProgramDocument document) {
        return withdraws() && exercise != null && document.exercise(exercise).isPresent();
    }

    /** The name of what is done in its place; null when nothing is. */
    public @Nullable String insteadName() {
        return comeIn.stream()
                .filter(one -> one.slug().equals(instead))
                .map(ExerciseDocument::name)
                .findFirst()
                .orElse(null);
    }

    /** As it stands among a program's own. */
    public WarningSign sign() {
        return new WarningSign("recall-" + id, words, level == null ? "" : level.action());
    }
}
