package au.standcorrected.programs.content.publishing;

import au.standcorrected.programs.content.document.ProgramDocument;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * A program as it was published, for ever the same.
 *
 * @param program its slug
 * @param number 1, 2, 3 within the program
 * @param etag with its quotation marks, made of the SHA-256 of {@code json}
 * @param json the whole document, exercises included, as it is sent; do not write into it
 * @param note what the editor said about the change
 */
public record PublishedRevision(
        UUID id,
        String program,
        int number,
        String etag,
        ProgramDocument document,
        @SuppressWarnings("ArrayRecordComponent")
                byte[] json, // sent as it is, thousands of times; equality is the id's
        String note,
        Instant publishedAt) {
    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedRevision that && id.equals(that.id) && Arrays.equals(json, that.json);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return "revision " + number + " of " + program;
    }
}
