package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.adjustment.AdjustedProgram;
import au.standcorrected.programs.care.adjustment.Adjustment;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Plans a day from the revisions, held in memory, that enrolments are pinned to. */
@ApplicationScoped
class PlannedDays {
    private final PublishedPrograms programs;

    @Inject
    PlannedDays(PublishedPrograms programs) {
        this.programs = programs;
    }

    DayPlan plan(LocalDate date, List<Enrolment> active) {
        return DayPlan.of(date, active.stream().map(this::followed).toList());
    }

    private FollowedProgram followed(Enrolment enrolment) {
        ProgramDocument document = programs.revision(enrolment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"))
                .document();
        Phase phase = document.phase(enrolment.phase())
                .orElseThrow(() -> new IllegalStateException("an enrolment's phase is not in its revision"));
        Adjustment adjustment = enrolment.adjustment();
        AdjustedProgram followed =
                adjustment == null ? new AdjustedProgram(document, phase) : adjustment.applyTo(document, phase);
        return new FollowedProgram(
                enrolment.id(), enrolment.revisionId(), enrolment.startedOn(), followed.document(), followed.phase());
    }
}
