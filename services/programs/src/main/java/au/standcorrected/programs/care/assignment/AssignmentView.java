package au.standcorrected.programs.care.assignment;

import au.standcorrected.programs.care.adjustment.AdjustedExercise;
import au.standcorrected.programs.care.adjustment.PlanChange;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment, for whoever made it and for whom it was made.
 *
 * @param revision whose warning signs are read before it is taken up
 * @param exercises only those that differ from the program
 * @param differences from the program, in words
 * @param news what the practitioner has changed since the patient last looked; empty before it is accepted
 * @param phaseNews the title of the phase that the practitioner has moved the patient to since; null when it is the same
 */
public record AssignmentView(
        UUID id,
        UUID memberId,
        AssignmentState state,
        String practitioner,
        String program,
        String title,
        UUID revision,
        String phase,
        String phaseTitle,
        @Nullable String note,
        List<AdjustedExercise> exercises,
        List<PlanChange> differences,
        List<PlanChange> news,
        @Nullable String phaseNews,
        @Nullable UUID enrolment,
        Instant assignedAt,
        Instant changedAt,
        long version) {}
