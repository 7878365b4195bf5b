package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.adjustment.AdjustedProgram;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.timeline.DayChoice;
import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans a day from the revisions, held in memory, that enrolments are pinned to. */
@ApplicationScoped
public class PlannedDays {
    private final PublishedPrograms programs;
    private final DayChoices choices;

    @Inject
    PlannedDays(PublishedPrograms programs, DayChoices choices) {
        this.programs = programs;
        this.choices = choices;
    }

    /** @param choice how the member takes the day; null for as it comes */
    public DayPlan plan(UUID memberId, LocalDate date, List<Enrolment> active, @Nullable DayChoice choice) {
        List<FollowedProgram> followed = active.stream().map(this::followed).toList();
        return choice == null
                ? DayPlan.of(date, followed, choices.conflicts(memberId))
                : DayPlan.easedTo(choice, date, followed);
    }

    FollowedProgram followed(Enrolment enrolment) {
        ProgramDocument document = programs.revision(enrolment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"))
                .document();
        Phase phase = document.phase(enrolment.phase())
                .orElseThrow(() -> new IllegalStateException("an enrolment's phase is not in its revision"));
        AdjustedProgram followed = AdjustedProgram.of(document, phase, enrolment.adjustment(), enrolment.swaps());
        return new FollowedProgram(
                enrolment.id(), enrolment.revisionId(), enrolment.startedOn(), followed.document(), followed.phase());
    }
}
