package au.standcorrected.media.asset;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An asset as editors see it.
 *
 * @param file where its bytes are, once it is ready
 * @param failure why it has failed, in a word
 * @param seconds how long a film plays, when its file says so
 */
public record AssetView(
        UUID id,
        AssetKind kind,
        AssetState state,
        AssetDetails details,
        @Nullable String file,
        @Nullable String contentType,
        @Nullable Long bytes,
        @Nullable String hash,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds,
        @Nullable String failure,
        Instant createdAt,
        long version) {
    public static AssetView of(Asset asset) {
        Content content = asset.content().orElse(null);
        return new AssetView(
                asset.id(),
                asset.kind(),
                asset.state(),
                AssetDetails.of(asset),
                asset.state() == AssetState.READY ? asset.file().orElse(null) : null,
                content == null ? null : content.contentType(),
                content == null ? null : content.bytes(),
                content == null ? null : content.hash(),
                content == null ? null : content.width(),
                content == null ? null : content.height(),
                content == null ? null : content.seconds(),
                asset.failure(),
                asset.createdAt(),
                asset.version());
    }
}
