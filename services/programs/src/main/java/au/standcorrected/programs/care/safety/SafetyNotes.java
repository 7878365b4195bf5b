package au.standcorrected.programs.care.safety;

import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecall;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells which recalls change what a member follows. */
@ApplicationScoped
public class SafetyNotes {
    private final StandingRecalls recalls;
    private final RecallsSeen seen;

    @Inject
    SafetyNotes(StandingRecalls recalls, RecallsSeen seen) {
        this.recalls = recalls;
        this.seen = seen;
    }

    /** @param followed as they would be without any recall */
    public List<SafetyNote> of(UUID memberId, List<FollowedProgram> followed) {
        Recalled recalled = recalls.now();
        List<StandingRecall> theirs = recalled.standing().stream()
                .filter(recall -> !changed(recall, followed).isEmpty())
                .toList();
        if (theirs.isEmpty()) {
            return List.of();
        }
        Set<UUID> read = seen.by(memberId);
        return theirs.stream()
                .map(recall -> SafetyNote.of(recall, changed(recall, followed), read.contains(recall.id())))
                .toList();
    }

    private static List<FollowedProgram> changed(StandingRecall recall, List<FollowedProgram> followed) {
        return followed.stream()
                .filter(program -> recall.warnsIn(program.document()) || takesFrom(recall, program))
                .toList();
    }

    /** Out of the phase that is followed, or out of what there is for a day that hurts more. */
    private static boolean takesFrom(StandingRecall recall, FollowedProgram program) {
        return recall.takesFrom(program.document())
                && Stream.concat(
                                program.phase().plan().stream().map(planned -> planned.exercise()),
                                program.document().flare().exercises().stream())
                        .anyMatch(exercise -> exercise.equals(recall.exercise()));
    }
}
