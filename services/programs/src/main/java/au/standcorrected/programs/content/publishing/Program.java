package au.standcorrected.programs.content.publishing;

import au.standcorrected.kit.id.Ids;
import au.standcorrected.programs.content.document.DocumentMerge;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A program: the draft that editors work on, what the last release brought, and which revision is current. */
@Entity
@Table(schema = "content", name = "program")
public class Program {
    @Id
    private UUID id;

    private String slug;

    @Version
    private long version;

    @ColumnTransformer(write = "?::json")
    private String draft;

    private Instant draftUpdatedAt;
    private @Nullable UUID draftUpdatedBy;

    @ColumnTransformer(write = "?::json")
    private String seed;

    private String seedHash;
    private @Nullable UUID currentRevision;
    private int currentNumber;
    private @Nullable String currentEtag;
    private @Nullable Instant currentPublishedAt;
    private @Nullable Instant archivedAt;
    private @Nullable UUID archivedBy;
    private @Nullable String archiveReason;
    private int toldForm;

    protected Program() {}

    private Program(UUID id, String slug, String seed, Instant now) {
        this.id = id;
        this.slug = slug;
        this.draft = seed;
        this.draftUpdatedAt = now;
        this.seed = seed;
        this.seedHash = ProgramJson.hash(seed);
    }

    /** A program that a release brings for the first time: a draft, not yet published. */
    public static Program broughtByRelease(ProgramDocument document, Instant now) {
        return new Program(Ids.next(), document.slug(), ProgramJson.write(document), now);
    }

    /** Replaces the draft. What a reviewer signed is not what stands there now, so the signature goes. */
    public void edit(ProgramDocument document, UUID by, Instant now) {
        ProgramDocument unsigned = document.withoutSignature();
        ProgramDocument before = draft();
        String edited = ProgramJson.write(unsigned.equals(before.withoutSignature()) ? before : unsigned);
        if (edited.equals(draft)) {
            return;
        }
        draft = edited;
        draftUpdatedAt = now;
        draftUpdatedBy = by;
    }

    /**
     * Takes in what a later release brings: changed where nobody has edited, kept as edited everywhere else. Only the
     * draft moves; what is published stays until an editor publishes.
     *
     * @return whether the release brought something new
     */
    public boolean takeRelease(ProgramDocument release, Instant now) {
        String brought = ProgramJson.write(release);
        String hash = ProgramJson.hash(brought);
        if (hash.equals(seedHash)) {
            return false;
        }
        draft = ProgramJson.write(DocumentMerge.keepingEdits(
                ProgramJson.tree(seed()), ProgramJson.tree(release), ProgramJson.tree(draft())));
        draftUpdatedAt = now;
        draftUpdatedBy = null;
        seed = brought;
        seedHash = hash;
        return true;
    }

    /** Makes the draft the next revision. Whether it may be published is for {@link PublishProgram} to say. */
    Revision publish(String note, @Nullable UUID by, Instant now) {
        currentNumber++;
        Revision revision = new Revision(Ids.next(), id, slug, currentNumber, draft, note, now, by);
        currentRevision = revision.id();
        currentEtag = revision.etag();
        currentPublishedAt = now;
        toldForm = ProgramPublished.FORM;
        return revision;
    }

    /** From now on nobody starts it. True when it was offered before. */
    boolean archive(String reason, UUID by, Instant now) {
        if (archivedAt != null) {
            return false;
        }
        archivedAt = now;
        archivedBy = by;
        archiveReason = reason;
        return true;
    }

    /** It can be started again, in its last revision. True when it was archived. */
    boolean restore() {
        if (archivedAt == null) {
            return false;
        }
        archivedAt = null;
        archivedBy = null;
        archiveReason = null;
        toldForm = ProgramPublished.FORM;
        return true;
    }

    /**
     * Marks the program as told of in the event's current form, which makes a new version of it.
     *
     * @return whether that is news
     */
    boolean tellAgain() {
        boolean news = currentRevision != null && toldForm < ProgramPublished.FORM;
        toldForm = ProgramPublished.FORM;
        return news;
    }

    /** Whether the draft says something else than what is published. */
    public boolean changed() {
        return !('"' + ProgramJson.hash(draft) + '"').equals(currentEtag);
    }

    public ProgramDocument draft() {
        return ProgramJson.read(draft, ProgramDocument.class);
    }

    private ProgramDocument seed() {
        return ProgramJson.read(seed, ProgramDocument.class);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public long version() {
        return version;
    }

    public Instant draftUpdatedAt() {
        return draftUpdatedAt;
    }

    /** Null when a release of the platform wrote the draft. */
    public @Nullable UUID draftUpdatedBy() {
        return draftUpdatedBy;
    }

    public @Nullable UUID currentRevision() {
        return currentRevision;
    }

    public int currentNumber() {
        return currentNumber;
    }

    /** Null while the program is offered. */
    public @Nullable Instant archivedAt() {
        return archivedAt;
    }

    public @Nullable UUID archivedBy() {
        return archivedBy;
    }

    /** For the editors. */
    public @Nullable String archiveReason() {
        return archiveReason;
    }

    public @Nullable Instant currentPublishedAt() {
        return currentPublishedAt;
    }
}
