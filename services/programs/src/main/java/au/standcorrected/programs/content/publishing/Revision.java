package au.standcorrected.programs.content.publishing;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A published state of a program; written once. */
@Entity
@Immutable
@Table(schema = "content", name = "revision")
public class Revision {
    @Id
    private UUID id;

    private UUID programId;
    private String slug;
    private int number;
    private String etag;

    // json, not jsonb: the bytes that the hash was made of must come back as they went in.
    @ColumnTransformer(write = "?::json")
    private String document;

    private String note;
    private Instant publishedAt;

    private @Nullable UUID publishedBy;

    protected Revision() {}

    Revision(
            UUID id,
            UUID programId,
            String slug,
            int number,
            String document,
            String note,
            Instant publishedAt,
            @Nullable UUID publishedBy) {
        this.id = id;
        this.programId = programId;
        this.slug = slug;
        this.number = number;
        this.etag = '"' + ProgramJson.hash(document) + '"';
        this.document = document;
        this.note = note;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String etag() {
        return etag;
    }

    public String note() {
        return note;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** Null when a release of the platform brought it. */
    public @Nullable UUID publishedBy() {
        return publishedBy;
    }

    String document() {
        return document;
    }

    PublishedRevision published() {
        return new PublishedRevision(
                id,
                slug,
                number,
                etag,
                ProgramJson.read(document, ProgramDocument.class),
                document.getBytes(StandardCharsets.UTF_8),
                note,
                publishedAt);
    }
}
