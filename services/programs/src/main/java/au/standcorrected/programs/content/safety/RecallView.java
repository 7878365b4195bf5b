package au.standcorrected.programs.content.safety;

import au.standcorrected.programs.content.recall.Recall;
import au.standcorrected.programs.content.recall.RecallKind;
import au.standcorrected.programs.content.recall.RecallLift;
import au.standcorrected.programs.content.recall.SignLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall for the editors.
 *
 * @param lifted null while it holds
 */
public record RecallView(
        UUID id,
        RecallKind kind,
        @Nullable String exercise,
        List<String> programs,
        @Nullable SignLevel level,
        String words,
        @Nullable String instead,
        Instant issuedAt,
        UUID issuedBy,
        @Nullable Lifted lifted) {
    static RecallView of(Recall recall, @Nullable RecallLift lift) {
        return new RecallView(
                recall.id(),
                recall.kind(),
                recall.exercise(),
                recall.programs(),
                recall.level(),
                recall.words(),
                recall.instead(),
                recall.issuedAt(),
                recall.issuedBy(),
                lift == null ? null : new Lifted(lift.liftedAt(), lift.liftedBy(), lift.reason()));
    }

    public record Lifted(Instant at, UUID by, String reason) {}
}
