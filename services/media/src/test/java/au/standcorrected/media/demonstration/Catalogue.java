package au.standcorrected.media.demonstration;

import au.standcorrected.kit.testing.TestTopics;
import java.util.UUID;

/** Programs' catalogue, as programs sends it. */
final class Catalogue {
    private Catalogue() {}

    /** @param demonstrations JSON as in the event */
    static void publish(UUID program, String slug, long version, String demonstrations) {
        TestTopics.send(
                "programs.catalogue",
                "ProgramPublished",
                program,
                version,
                """
                {"slug":"%s","title":"Outer hip pain","region":"hip","revision":"%s","number":1,"assetIds":[],\
                "demonstrations":%s}"""
                        .formatted(slug, UUID.randomUUID(), demonstrations));
    }
}
