package au.standcorrected.programs.content.editing;

import au.standcorrected.programs.content.publishing.Revision;
import java.util.UUID;

/** What was published. */
public record PublicationView(UUID revision, int number) {
    static PublicationView of(Revision revision) {
        return new PublicationView(revision.id(), revision.number());
    }
}
