package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecall;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exercise. How much of it is for a program or a practitioner to say.
 *
 * @param withdrawn what was found out about it; null while it can be done
 * @param moves whether anybody may see it moving
 * @param programs those that use it
 */
public record ExercisePage(
        ExerciseCard card,
        ExerciseDocument exercise,
        @Nullable Withdrawn withdrawn,
        boolean moves,
        @Nullable ExerciseCard easier,
        @Nullable ExerciseCard harder,
        List<ProgramCard> programs) {
    static ExercisePage of(
            ExerciseDocument exercise,
            ExerciseLibrary library,
            Recalled recalled,
            boolean moves,
            List<PublishedRevision> published) {
        return new ExercisePage(
                ExerciseCard.of(exercise, recalled),
                exercise,
                recalled.of(exercise.slug()).map(Withdrawn::of).orElse(null),
                moves,
                swap(exercise.easier(), library, recalled),
                swap(exercise.harder(), library, recalled),
                published.stream()
                        .filter(revision ->
                                revision.document().exercise(exercise.slug()).isPresent())
                        .map(ProgramCard::of)
                        .toList());
    }

    /** @param instead slug of what is done in its place */
    public record Withdrawn(String words, @Nullable String instead, @Nullable String insteadName) {
        static Withdrawn of(StandingRecall recall) {
            return new Withdrawn(recall.words(), recall.instead(), recall.insteadName());
        }
    }

    private static @Nullable ExerciseCard swap(@Nullable String slug, ExerciseLibrary library, Recalled recalled) {
        return Optional.ofNullable(slug)
                .filter(other -> !recalled.withdraws(other))
                .flatMap(library::find)
                .map(ExerciseCard::of)
                .orElse(null);
    }
}
