package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.regions.RegionIntros;
import java.util.List;

/**
 * What stands where an archived program stood, and where to go on.
 *
 * @param programs of the same part of the body; may be none
 */
public record GonePage(String title, List<ProgramCard> programs, List<RegionCard> regions) {
    static GonePage of(ProgramDocument archived, List<PublishedRevision> offered, RegionIntros intros) {
        List<PublishedRevision> here = offered.stream()
                .filter(revision -> revision.document().region() == archived.region())
                .toList();
        return new GonePage(archived.title(), here.stream().map(ProgramCard::of).toList(), RegionCard.of(here, intros));
    }
}
