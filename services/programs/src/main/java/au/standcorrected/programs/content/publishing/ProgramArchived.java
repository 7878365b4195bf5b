package au.standcorrected.programs.content.publishing;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.ProgramPublished.Demonstrations;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A program is no longer offered; those who follow it go on. On the compacted topic it takes the place of {@link
 * ProgramPublished}, so it says as much, but that nothing of the program is free any more.
 *
 * @param revision the last that could be started
 * @param number of the revision within the program
 */
public record ProgramArchived(
        String slug,
        String title,
        Region region,
        UUID revision,
        int number,
        Demonstrations demonstrations,
        Instant archivedAt) {
    static ProgramArchived of(ProgramDocument document, UUID revision, int number, Instant archivedAt) {
        return new ProgramArchived(
                document.slug(),
                document.title(),
                document.region(),
                revision,
                number,
                new Demonstrations(Demonstrations.of(document).all(), List.of()),
                archivedAt);
    }
}
