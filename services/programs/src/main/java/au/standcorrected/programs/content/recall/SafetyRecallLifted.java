package au.standcorrected.programs.content.recall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recall does not hold any more: what was published counts again as it stands. */
public record SafetyRecallLifted(
        UUID recallId, RecallKind kind, @Nullable String exercise, List<String> programs, Instant liftedAt) {
    public static SafetyRecallLifted of(Recall recall, RecallLift lift) {
        return new SafetyRecallLifted(
                recall.id(), recall.kind(), recall.exercise(), recall.programs(), lift.liftedAt());
    }
}
