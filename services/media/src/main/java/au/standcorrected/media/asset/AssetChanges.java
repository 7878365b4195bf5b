package au.standcorrected.media.asset;

import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an asset, each with the event that tells of it. Every one runs in the caller's transaction. */
@ApplicationScoped
public class AssetChanges {
    private final Assets assets;
    private final AssetEvents events;
    private final Clock clock;

    @Inject
    AssetChanges(Assets assets, AssetEvents events, Clock clock) {
        this.assets = assets;
        this.events = events;
        this.clock = clock;
    }

    public Asset create(AssetKind kind, AssetDetails said) {
        Asset asset = Asset.create(kind, checked(kind, said), clock.instant());
        assets.persistAndFlush(asset);
        return asset;
    }

    /** Takes in what a release says of an asset; an editor's change to it stays. */
    public Asset bring(String slug, AssetKind kind, AssetDetails said) {
        AssetDetails details = checked(kind, said);
        Asset known = assets.broughtAs(slug).orElse(null);
        if (known == null) {
            Asset asset = Asset.broughtByRelease(slug, details.fingerprint(), kind, details, clock.instant());
            assets.persistAndFlush(asset);
            return asset;
        }
        boolean changed = known.takeRelease(details.fingerprint(), details);
        assets.flush();
        if (changed && known.state() == AssetState.READY) {
            events.ready(known);
        }
        return known;
    }

    Asset change(UUID id, @Nullable String ifMatch, AssetDetails said) {
        Asset asset = assets.forChange(id).orElseThrow(Problems::notFound);
        EntityTags.requireMatch(ifMatch, asset.version());
        if (asset.state() == AssetState.RETIRED) {
            throw Problems.conflict("asset-retired", "This was retired", "Upload it as a new one instead.");
        }
        asset.change(checked(asset.kind(), said));
        assets.flush();
        if (asset.state() == AssetState.READY) {
            events.ready(asset);
        }
        return asset;
    }

    public void becomeReady(Asset asset, Content content) {
        asset.becomeReady(content, clock.instant());
        assets.flush();
        events.ready(asset);
    }

    public void fail(Asset asset, String reason) {
        asset.fail(reason);
        assets.flush();
        events.failed(asset, reason);
    }

    /** @return false when that was done before */
    boolean retire(Asset asset) {
        if (asset.state() == AssetState.RETIRED) {
            return false;
        }
        asset.retire(clock.instant());
        assets.flush();
        events.retired(asset);
        return true;
    }

    private AssetDetails checked(AssetKind kind, AssetDetails said) {
        AssetDetails details = said.tidied();
        details.requireFit(kind);
        UUID poster = details.poster();
        if (poster != null
                && assets.findByIdOptional(poster)
                        .filter(found -> found.kind() == AssetKind.PICTURE)
                        .isEmpty()) {
            throw Problems.badField("poster", "should be a picture that we have");
        }
        return details;
    }
}
