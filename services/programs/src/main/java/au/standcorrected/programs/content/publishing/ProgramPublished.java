package au.standcorrected.programs.content.publishing;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.Region;
import java.util.List;
import java.util.UUID;

/**
 * A program has a new current revision. On the compacted topic it is the program's whole public state.
 *
 * @param number of the revision within the program
 * @param assetIds the films that the revision uses
 * @param demonstrations how its exercises are shown to move
 */
public record ProgramPublished(
        String slug,
        String title,
        Region region,
        UUID revision,
        int number,
        List<UUID> assetIds,
        Demonstrations demonstrations) {
    public static final String TOPIC = "programs.catalogue";

    /** Grows with what the event says, so that programs told of before are told of again. */
    static final int FORM = 1;

    static ProgramPublished of(ProgramDocument document, UUID revision, int number) {
        return new ProgramPublished(
                document.slug(),
                document.title(),
                document.region(),
                revision,
                number,
                List.of(),
                Demonstrations.of(document));
    }

    /**
     * Slugs of exercises.
     *
     * @param all what the revision names
     * @param preview what the program's public page shows; anybody may see them move
     */
    public record Demonstrations(List<String> all, List<String> preview) {
        static Demonstrations of(ProgramDocument document) {
            return new Demonstrations(
                    document.exercises().stream().map(ExerciseDocument::slug).toList(),
                    document.previewExercises().stream()
                            .map(ExerciseDocument::slug)
                            .toList());
        }
    }
}
