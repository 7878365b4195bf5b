package au.standcorrected.programs.content.editing;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.publishing.Program;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program in the editor's list.
 *
 * @param changed whether the draft differs from what is published
 * @param published null while it never was
 * @param archived null while it is offered
 */
public record EditorProgramEntry(
        String slug,
        String title,
        Region region,
        boolean reviewPending,
        boolean changed,
        DraftInShort draft,
        @Nullable Published published,
        @Nullable Archived archived) {
    static EditorProgramEntry of(Program program) {
        ProgramDocument document = program.draft();
        return new EditorProgramEntry(
                program.slug(),
                document.title(),
                document.region(),
                document.reviewPending(),
                program.changed(),
                new DraftInShort(program.version(), program.draftUpdatedAt(), program.draftUpdatedBy()),
                Published.of(program),
                Archived.of(program));
    }

    /** Since when it is no longer offered, and why. */
    public record Archived(Instant at, @Nullable UUID by, @Nullable String reason) {
        static @Nullable Archived of(Program program) {
            Instant at = program.archivedAt();
            return at == null ? null : new Archived(at, program.archivedBy(), program.archiveReason());
        }
    }

    /** @param updatedBy null when a release of the platform wrote it */
    public record DraftInShort(long version, Instant updatedAt, @Nullable UUID updatedBy) {}

    /** The current revision. */
    public record Published(UUID revision, int number, Instant publishedAt) {
        static @Nullable Published of(Program program) {
            UUID revision = program.currentRevision();
            Instant at = program.currentPublishedAt();
            return revision == null || at == null ? null : new Published(revision, program.currentNumber(), at);
        }
    }
}
