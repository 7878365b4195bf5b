package au.standcorrected.programs.content.catalogue;

import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import java.util.List;
import java.util.UUID;

/**
 * A program in the catalogue.
 *
 * @param activities what it is for getting back to, such as {@code running}
 * @param minutesADay in its fullest phase, about
 * @param minutesADayAtFirst in its first phase, about
 * @param reviewPending whether no practitioner has signed it yet
 */
public record CatalogueEntry(
        String slug,
        String title,
        String medicalName,
        Region region,
        List<String> activities,
        String line,
        int minutesADay,
        int minutesADayAtFirst,
        int weeks,
        boolean reviewPending,
        CurrentRevision revision) {
    static CatalogueEntry of(PublishedRevision revision, Activities activities) {
        ProgramDocument document = revision.document();
        return new CatalogueEntry(
                document.slug(),
                document.title(),
                document.medicalName(),
                document.region(),
                activities.of(document),
                document.line(),
                document.minutesADay(),
                document.minutesADayAtFirst(),
                document.weeks(),
                document.reviewPending(),
                CurrentRevision.of(revision));
    }

    /** Which revision this was taken from. */
    public record CurrentRevision(UUID id, int number) {
        static CurrentRevision of(PublishedRevision revision) {
            return new CurrentRevision(revision.id(), revision.number());
        }
    }
}
