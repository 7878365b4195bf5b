package au.standcorrected.programs.content.recall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was found out after publishing. On the compacted topic it is the recall's whole state.
 *
 * @param words for the people who follow a program
 */
public record SafetyRecallIssued(
        UUID recallId,
        RecallKind kind,
        @Nullable String exercise,
        List<String> programs,
        @Nullable SignLevel level,
        String words,
        @Nullable String instead,
        Instant issuedAt) {
    /** The catalogue's: a recall changes what of it can be followed. */
    public static final String TOPIC = "programs.catalogue";

    public static SafetyRecallIssued of(Recall recall) {
        return new SafetyRecallIssued(
                recall.id(),
                recall.kind(),
                recall.exercise(),
                recall.programs(),
                recall.level(),
                recall.words(),
                recall.instead(),
                recall.issuedAt());
    }
}
