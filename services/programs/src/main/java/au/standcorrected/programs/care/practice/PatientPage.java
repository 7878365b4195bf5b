package au.standcorrected.programs.care.practice;

import au.standcorrected.programs.care.adherence.Adherence;
import au.standcorrected.programs.care.enrolment.EnrolmentState;
import au.standcorrected.programs.care.outcome.PainOfDay;
import au.standcorrected.programs.care.timeline.Block;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a patient is going, for their practitioner.
 *
 * @param zone whose days these are
 * @param weeks planned beside done, oldest first, up to today
 * @param exercises planned beside done over the same weeks
 * @param notes of the newest sessions that have one, newest first
 */
public record PatientPage(
        UUID memberId,
        String name,
        String zone,
        List<Visits> visits,
        List<FollowedView> enrolments,
        List<Adherence.Week> weeks,
        List<Adherence.OfExercise> exercises,
        List<PainOfDay> pain,
        List<SessionNote> notes) {

    /** At one clinic; a visit that is booked counts, one that was cancelled does not. */
    public record Visits(String clinic, Instant first, Instant last) {}

    /** @param adjusted whether a practitioner has changed it for them */
    public record FollowedView(
            UUID id,
            String program,
            String title,
            EnrolmentState state,
            String phase,
            String phaseTitle,
            LocalDate startedOn,
            boolean adjusted) {}

    public record SessionNote(
            LocalDate date, Block block, String note, @Nullable Integer painBefore, @Nullable Integer painAfter) {}
}
