package au.standcorrected.programs.content.editing;

import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.content.document.DocumentChange;
import au.standcorrected.programs.content.document.ProgramDocument;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft beside what is published.
 *
 * @param changes what differs between the two; empty while nothing is published
 * @param problems what has to be mended before it can be published
 */
public record EditorProgramView(
        String slug,
        Draft draft,
        EditorProgramEntry.@Nullable Published published,
        EditorProgramEntry.@Nullable Archived archived,
        boolean changed,
        List<DocumentChange> changes,
        List<FieldError> problems) {

    /** @param updatedBy null when a release of the platform wrote it */
    public record Draft(ProgramDocument document, long version, Instant updatedAt, @Nullable UUID updatedBy) {}
}
