package au.standcorrected.media.upload;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.media.asset.Asset;
import au.standcorrected.media.asset.AssetChanges;
import au.standcorrected.media.asset.AssetKind;
import au.standcorrected.media.asset.AssetState;
import au.standcorrected.media.asset.AssetView;
import au.standcorrected.media.asset.Assets;
import au.standcorrected.media.asset.Content;
import au.standcorrected.media.upload.Uploads.Upload;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes in an asset's bytes: one upload to an asset at a time, and nothing stays of one that does not come whole. */
@ApplicationScoped
public class ReceiveContent {
    private static final Duration RENEW_AFTER = Duration.ofSeconds(30);

    private final Assets assets;
    private final AssetChanges changes;
    private final Uploads uploads;
    private final StoreBody storing;
    private final ForgetUpload forgetting;
    private final AuditTrail audit;
    private final Clock clock;
    private final long mostBytes;
    private final Semaphore room;

    @Inject
    ReceiveContent(
            Assets assets,
            AssetChanges changes,
            Uploads uploads,
            StoreBody storing,
            ForgetUpload forgetting,
            AuditTrail audit,
            Clock clock,
            @ConfigProperty(name = "media.upload.most-bytes") long mostBytes,
            @ConfigProperty(name = "media.upload.at-once") int atOnce) {
        this.assets = assets;
        this.changes = changes;
        this.uploads = uploads;
        this.storing = storing;
        this.forgetting = forgetting;
        this.audit = audit;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.room = new Semaphore(atOnce);
    }

    /**
     * @param by who sends it; null when a release brings it
     * @throws IOException when the body ends before its end
     */
    public AssetView receive(UUID assetId, InputStream body, @Nullable UUID by) throws IOException {
        // Each holds a part in memory, so that not everybody can at the same time.
        if (!room.tryAcquire()) {
            throw UploadProblems.busy();
        }
        try {
            Claimed claimed = claim(assetId);
            return carry(claimed.upload(), claimed.kind(), body, by);
        } finally {
            room.release();
        }
    }

    private Claimed claim(UUID assetId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Asset asset = assets.forChange(assetId).orElseThrow(Problems::notFound);
            requireAwaiting(asset);
            UUID id = Ids.next();
            Upload upload = new Upload(id, assetId, "assets/" + assetId + "/" + id, Optional.empty());
            if (!uploads.claim(upload, clock.instant())) {
                throw UploadProblems.running();
            }
            return new Claimed(upload, asset.kind());
        });
    }

    private AssetView carry(Upload upload, AssetKind kind, InputStream body, @Nullable UUID by) throws IOException {
        boolean kept = false;
        try {
            IncomingBody incoming = new IncomingBody(body, mostBytes, leaseOf(upload));
            Content content =
                    storing.store(kind, upload.objectKey(), incoming, multipart -> QuarkusTransaction.requiringNew()
                            .run(() -> uploads.begunInParts(upload.id(), multipart)));
            AssetView ready = finish(upload, content, by);
            kept = true;
            return ready;
        } catch (Refused e) {
            QuarkusTransaction.requiringNew().run(() -> assets.forChange(upload.assetId())
                    .filter(Asset::awaitsContent)
                    .ifPresent(asset -> changes.fail(asset, e.reason())));
            throw UploadProblems.refused(e.reason(), kind, mostBytes);
        } finally {
            if (!kept) {
                forgetting.forget(upload.id());
            }
        }
    }

    private AssetView finish(Upload upload, Content content, @Nullable UUID by) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Asset asset = assets.forChange(upload.assetId()).orElseThrow(Problems::notFound);
            requireAwaiting(asset);
            if (!uploads.close(upload.id())) {
                throw UploadProblems.running();
            }
            changes.becomeReady(asset, content);
            if (by != null) {
                audit.note(by, "asset-uploaded", asset.id(), "asset");
            }
            return AssetView.of(asset);
        });
    }

    private Runnable leaseOf(Upload upload) {
        Instant[] renewed = {clock.instant()};
        return () -> {
            Instant now = clock.instant();
            if (now.isAfter(renewed[0].plus(RENEW_AFTER))) {
                renewed[0] = now;
                if (!QuarkusTransaction.requiringNew().call(() -> uploads.renew(upload.id(), now))) {
                    throw UploadProblems.running();
                }
            }
        };
    }

    private static void requireAwaiting(Asset asset) {
        if (!asset.awaitsContent()) {
            throw asset.state() == AssetState.RETIRED ? UploadProblems.retired() : UploadProblems.alreadyThere();
        }
    }

    private record Claimed(Upload upload, AssetKind kind) {}
}
