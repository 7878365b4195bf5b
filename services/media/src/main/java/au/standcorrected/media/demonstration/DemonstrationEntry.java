package au.standcorrected.media.demonstration;

import org.jspecify.annotations.Nullable;

/**
 * A demonstration in the list. Every address holds a hash: what lies there never changes.
 *
 * @param slug the exercise's
 * @param hash of its pose file, which is at {@code /media/v1/demonstrations/<slug>/<hash>.json}
 * @param free whether anybody may see it move; otherwise members whose access runs
 * @param poster one still picture
 * @param strip stills side by side
 * @param figure the body that all demonstrations move
 */
public record DemonstrationEntry(
        String slug,
        String hash,
        boolean free,
        @Nullable String poster,
        @Nullable String strip,
        @Nullable String figure) {
    static DemonstrationEntry of(Demonstration demonstration, boolean free, @Nullable String figure) {
        return new DemonstrationEntry(
                demonstration.slug(),
                demonstration.pose().hash(),
                free,
                demonstration.stillAddress(Still.POSTERS).orElse(null),
                demonstration.stillAddress(Still.STRIPS).orElse(null),
                figure);
    }
}
