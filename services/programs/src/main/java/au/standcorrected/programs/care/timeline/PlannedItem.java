package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.ExerciseDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise in a block.
 *
 * @param program the one whose dosage and days it follows
 * @param alsoFor the programs, started later, that ask for it too
 * @param despite what other programs say against it for now; the member has chosen to do it all the same
 */
public record PlannedItem(
        FollowedProgram program,
        ExerciseDocument exercise,
        Dosage dosage,
        @Nullable String note,
        List<FollowedProgram> alsoFor,
        List<Conflict> despite) {
    /** To read the card, take the mat, find the position. */
    private static final int GETTING_READY_SECONDS = 15;

    int seconds() {
        return GETTING_READY_SECONDS + dosage.seconds(exercise.secondsPerRepetition());
    }
}
