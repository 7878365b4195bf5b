package au.standcorrected.programs.care.timeline;

import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Caution;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A program as a member follows it.
 *
 * @param revision the one that the enrolment is pinned to
 * @param phase the one that the member has chosen
 */
public record FollowedProgram(
        UUID enrolment, UUID revision, LocalDate startedOn, ProgramDocument document, Phase phase) {
    /** What it says to go easy on, of this exercise, in the phase that is followed. */
    Optional<Caution> caution(String exercise) {
        return document.avoid().stream()
                .filter(caution -> caution.speaksOf(exercise, phase.key()))
                .findFirst();
    }

    boolean names(String exercise) {
        return phase.plan().stream().anyMatch(planned -> planned.exercise().equals(exercise));
    }
}
