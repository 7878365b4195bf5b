package au.standcorrected.programs.content.editing;

import au.standcorrected.programs.content.publishing.Revision;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a program's history.
 *
 * @param publishedBy null when a release of the platform brought it
 */
public record RevisionEntry(UUID revision, int number, String note, Instant publishedAt, @Nullable UUID publishedBy) {
    static RevisionEntry of(Revision revision) {
        return new RevisionEntry(
                revision.id(), revision.number(), revision.note(), revision.publishedAt(), revision.publishedBy());
    }
}
