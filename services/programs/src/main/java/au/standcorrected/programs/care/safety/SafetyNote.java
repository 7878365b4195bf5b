package au.standcorrected.programs.care.safety;

import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.recall.RecallKind;
import au.standcorrected.programs.content.recall.StandingRecall;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall as somebody reads it who follows programs that it changes.
 *
 * @param enrolments that it changes
 * @param exercise slug of what is withdrawn
 * @param instead slug of what is done in its place
 * @param title one line, such as "We've taken the clamshell out of your plan"
 * @param text why, or what to look out for and what to do then
 * @param seen whether they have said that they read it
 */
public record SafetyNote(
        UUID recall,
        RecallKind kind,
        List<UUID> enrolments,
        @Nullable String exercise,
        @Nullable String instead,
        String title,
        String text,
        boolean seen) {
    static SafetyNote of(StandingRecall recall, List<FollowedProgram> changed, boolean seen) {
        boolean withdrawn = recall.kind() == RecallKind.EXERCISE_WITHDRAWN;
        return new SafetyNote(
                recall.id(),
                recall.kind(),
                changed.stream().map(FollowedProgram::enrolment).toList(),
                withdrawn ? recall.exercise() : null,
                recall.instead(),
                withdrawn ? "We've taken “" + recall.name() + "” out of your plan" : "A new warning sign to know",
                withdrawn
                        ? recall.words() + inItsPlace(recall)
                        : recall.words() + " " + recall.sign().action(),
                seen);
    }

    private static String inItsPlace(StandingRecall recall) {
        return recall.insteadName() == null ? "" : " “" + recall.insteadName() + "” is in its place.";
    }
}
