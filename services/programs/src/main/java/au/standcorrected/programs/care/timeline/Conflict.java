package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Caution;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One program asks for an exercise, another that is followed too says to go easy on it for now.
 *
 * @param caution what the advising program says, and what to do instead
 * @param keep what the member has chosen: true to do it all the same, false to leave it out, null as long as they have
 *     not; until then it is left out
 */
public record Conflict(
        ExerciseDocument exercise,
        FollowedProgram asking,
        FollowedProgram advising,
        Caution caution,
        @Nullable Boolean keep) {

    public Key key() {
        return new Key(exercise.slug(), asking.enrolment(), advising.enrolment());
    }

    boolean kept() {
        return Boolean.TRUE.equals(keep);
    }

    /** What a choice is about. */
    public record Key(String exercise, UUID asking, UUID advising) {}
}
