package au.standcorrected.media.asset;

import au.standcorrected.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture or a film. Its bytes are uploaded once and never change: others ask for them by their hash. */
@Entity
public class Asset {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private AssetKind kind;

    @Enumerated(EnumType.STRING)
    private AssetAccess access;

    @Enumerated(EnumType.STRING)
    private AssetState state;

    private @Nullable String title;
    private @Nullable String alt;
    private @Nullable String captions;
    private boolean noSpeech;
    private @Nullable UUID posterId;
    private @Nullable String failure;
    private @Nullable String contentType;
    private @Nullable Long bytes;
    private @Nullable String hash;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Double seconds;
    private @Nullable String objectKey;
    private Instant createdAt;
    private @Nullable Instant readyAt;
    private @Nullable Instant retiredAt;
    private @Nullable String seedSlug;
    private @Nullable String seedHash;

    @Version
    private long version;

    protected Asset() {}

    static Asset create(AssetKind kind, AssetDetails details, Instant now) {
        Asset asset = new Asset();
        asset.id = Ids.next();
        asset.kind = kind;
        asset.state = AssetState.UPLOADING;
        asset.createdAt = now;
        asset.take(details);
        return asset;
    }

    /** Brought by a release's file; the same file again is known by its slug and its hash. */
    static Asset broughtByRelease(String slug, String hash, AssetKind kind, AssetDetails details, Instant now) {
        Asset asset = create(kind, details, now);
        asset.seedSlug = slug;
        asset.seedHash = hash;
        return asset;
    }

    void change(AssetDetails details) {
        take(details);
    }

    /**
     * A later release brings it again. What an editor has changed meanwhile stays as it is.
     *
     * @return whether anything changed that others see
     */
    boolean takeRelease(String newSeedHash, AssetDetails details) {
        boolean untouched = AssetDetails.of(this).fingerprint().equals(seedHash);
        boolean changes = untouched && !newSeedHash.equals(seedHash);
        if (changes) {
            take(details);
        }
        seedHash = newSeedHash;
        return changes;
    }

    private void take(AssetDetails details) {
        access = details.access();
        title = details.title();
        alt = details.alt();
        captions = details.captions();
        noSpeech = details.silent();
        posterId = details.poster();
    }

    void becomeReady(Content content, Instant now) {
        state = AssetState.READY;
        failure = null;
        readyAt = now;
        contentType = content.contentType();
        bytes = content.bytes();
        hash = content.hash();
        objectKey = content.objectKey();
        width = content.width();
        height = content.height();
        seconds = content.seconds();
    }

    /** @param reason a word that stays the same, such as {@code wrong-type} */
    void fail(String reason) {
        state = AssetState.FAILED;
        failure = reason;
    }

    void retire(Instant now) {
        state = AssetState.RETIRED;
        retiredAt = now;
    }

    /** Bytes that are there are never exchanged, and nothing brings back what is retired. */
    public boolean awaitsContent() {
        return state == AssetState.UPLOADING || state == AssetState.FAILED;
    }

    public UUID id() {
        return id;
    }

    public AssetKind kind() {
        return kind;
    }

    public AssetAccess access() {
        return access;
    }

    public AssetState state() {
        return state;
    }

    /** What was uploaded; empty before that. */
    public Optional<Content> content() {
        return contentType == null || bytes == null || hash == null || objectKey == null
                ? Optional.empty()
                : Optional.of(new Content(contentType, bytes, hash, objectKey, width, height, seconds));
    }

    /** Where the gateway serves the bytes; other bytes would have another path. Empty before they were uploaded. */
    public Optional<String> file() {
        return content().map(content -> "/media/v1/files/" + id + "/" + content.hash());
    }

    public @Nullable String title() {
        return title;
    }

    public @Nullable String alt() {
        return alt;
    }

    public Optional<String> captions() {
        return Optional.ofNullable(captions);
    }

    public boolean noSpeech() {
        return noSpeech;
    }

    public Optional<UUID> poster() {
        return Optional.ofNullable(posterId);
    }

    @Nullable
    String failure() {
        return failure;
    }

    Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
