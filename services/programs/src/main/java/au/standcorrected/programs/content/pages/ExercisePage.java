package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.exercises.ExerciseLibrary;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exercise. How much of it is for a program or a practitioner to say.
 *
 * @param moves whether anybody may see it moving
 * @param programs those that use it
 */
public record ExercisePage(
        ExerciseCard card,
        ExerciseDocument exercise,
        boolean moves,
        @Nullable ExerciseCard easier,
        @Nullable ExerciseCard harder,
        List<ProgramCard> programs) {
    static ExercisePage of(
            ExerciseDocument exercise, ExerciseLibrary library, boolean moves, List<PublishedRevision> published) {
        return new ExercisePage(
                ExerciseCard.of(exercise),
                exercise,
                moves,
                swap(exercise.easier(), library),
                swap(exercise.harder(), library),
                published.stream()
                        .filter(revision ->
                                revision.document().exercise(exercise.slug()).isPresent())
                        .map(ProgramCard::of)
                        .toList());
    }

    private static @Nullable ExerciseCard swap(@Nullable String slug, ExerciseLibrary library) {
        return Optional.ofNullable(slug)
                .flatMap(library::find)
                .map(ExerciseCard::of)
                .orElse(null);
    }
}
