package au.standcorrected.media.asset;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services of assets. The topic is compacted: each event carries the whole state. */
@ApplicationScoped
class AssetEvents {
    private static final String TOPIC = "media.assets";

    private final Outbox outbox;

    @Inject
    AssetEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Also when what is said of a ready asset has changed. */
    void ready(Asset asset) {
        Content content = asset.content().orElseThrow();
        append(
                "AssetReady",
                asset,
                new ReadyAsset(
                        asset.id(),
                        asset.kind(),
                        content.contentType(),
                        content.bytes(),
                        content.hash(),
                        content.width(),
                        content.height(),
                        content.seconds(),
                        asset.title(),
                        asset.alt(),
                        asset.access(),
                        asset.version()));
    }

    void failed(Asset asset, String reason) {
        append("AssetFailed", asset, new FailedAsset(asset.id(), asset.kind(), reason, asset.version()));
    }

    void retired(Asset asset) {
        append("AssetRetired", asset, new RetiredAsset(asset.id(), asset.kind(), asset.version()));
    }

    private void append(String type, Asset asset, Object data) {
        outbox.append(new OutboxEvent(TOPIC, type, asset.id(), asset.version(), data));
    }

    record ReadyAsset(
            UUID assetId,
            AssetKind kind,
            String contentType,
            long bytes,
            String hash,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Double seconds,
            @Nullable String title,
            @Nullable String alt,
            AssetAccess access,
            long version) {}

    record FailedAsset(UUID assetId, AssetKind kind, String reason, long version) {}

    record RetiredAsset(UUID assetId, AssetKind kind, long version) {}
}
