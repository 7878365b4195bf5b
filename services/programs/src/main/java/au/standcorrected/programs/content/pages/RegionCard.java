package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.regions.RegionIntros;
import java.util.Arrays;
import java.util.List;

/**
 * A region on a card.
 *
 * @param line what can be wrong there, in one sentence
 * @param programs how many there are
 */
public record RegionCard(String key, String label, String line, int programs) {
    /** From the head down; regions without a program are left out. */
    static List<RegionCard> of(List<PublishedRevision> published, RegionIntros intros) {
        return Arrays.stream(Region.values())
                .map(region -> new RegionCard(
                        region.key(), region.label(), intros.of(region).line(), (int) published.stream()
                                .filter(revision -> revision.document().region() == region)
                                .count()))
                .filter(card -> card.programs() > 0)
                .toList();
    }
}
