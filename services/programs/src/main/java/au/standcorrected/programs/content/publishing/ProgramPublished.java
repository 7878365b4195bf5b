package au.standcorrected.programs.content.publishing;

import au.standcorrected.programs.content.document.Region;
import java.util.List;
import java.util.UUID;

/**
 * A program has a new current revision. On the compacted topic it is the program's whole public state.
 *
 * @param number of the revision within the program
 * @param assetIds the demonstrations that the revision uses
 */
public record ProgramPublished(
        String slug, String title, Region region, UUID revision, int number, List<UUID> assetIds) {
    public static final String TOPIC = "programs.catalogue";
}
