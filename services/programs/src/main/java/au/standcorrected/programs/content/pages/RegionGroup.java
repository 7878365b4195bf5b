package au.standcorrected.programs.content.pages;

import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import java.util.Arrays;
import java.util.List;

/** A region of the body and its programs. */
public record RegionGroup(String key, String label, List<ProgramCard> programs) {
    /** From the head down; regions without a program are left out. */
    static List<RegionGroup> of(List<PublishedRevision> published) {
        return Arrays.stream(Region.values())
                .map(region -> new RegionGroup(
                        region.key(),
                        region.label(),
                        published.stream()
                                .filter(revision -> revision.document().region() == region)
                                .map(ProgramCard::of)
                                .toList()))
                .filter(group -> !group.programs().isEmpty())
                .toList();
    }
}
