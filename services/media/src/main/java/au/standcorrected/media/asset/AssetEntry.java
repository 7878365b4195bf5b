package au.standcorrected.media.asset;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An asset in the library's list: enough to find it, without its captions. */
public record AssetEntry(
        UUID id,
        AssetKind kind,
        AssetState state,
        AssetAccess access,
        @Nullable String title,
        @Nullable String alt,
        boolean captioned,
        @Nullable String file,
        @Nullable Long bytes,
        @Nullable Double seconds,
        @Nullable String failure,
        Instant createdAt,
        long version) {
    static AssetEntry of(Asset asset) {
        Content content = asset.content().orElse(null);
        return new AssetEntry(
                asset.id(),
                asset.kind(),
                asset.state(),
                asset.access(),
                asset.title(),
                asset.alt(),
                asset.captions().isPresent(),
                asset.state() == AssetState.READY ? asset.file().orElse(null) : null,
                content == null ? null : content.bytes(),
                content == null ? null : content.seconds(),
                asset.failure(),
                asset.createdAt(),
                asset.version());
    }
}
