package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.adjustment.AdjustedProgram;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.timeline.DayChoice;
import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecalls;
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
    private final StandingRecalls recalls;

    @Inject
    PlannedDays(PublishedPrograms programs, DayChoices choices, StandingRecalls recalls) {
        this.programs = programs;
        this.choices = choices;
        this.recalls = recalls;
    }

    /** @param choice how the member takes the day; null for as it comes */
    public DayPlan plan(UUID memberId, LocalDate date, List<Enrolment> active, @Nullable DayChoice choice) {
        return merged(memberId, date, active.stream().map(this::followed).toList(), choice);
    }

    /** What the day would be if nothing had been recalled. */
    DayPlan withoutRecalls(UUID memberId, LocalDate date, List<Enrolment> active) {
        return merged(
                memberId,
                date,
                active.stream().map(this::followedWithoutRecalls).toList(),
                null);
    }

    private DayPlan merged(UUID memberId, LocalDate date, List<FollowedProgram> followed, @Nullable DayChoice choice) {
        return choice == null
                ? DayPlan.of(date, followed, choices.conflicts(memberId))
                : DayPlan.easedTo(choice, date, followed);
    }

    /** What the member follows: the pinned revision with the practitioner's word, their own swaps and what was recalled. */
    public FollowedProgram followed(Enrolment enrolment) {
        return followed(enrolment, recalls.now());
    }

    FollowedProgram followedWithoutRecalls(Enrolment enrolment) {
        return followed(enrolment, Recalled.NOTHING);
    }

    private FollowedProgram followed(Enrolment enrolment, Recalled recalled) {
        ProgramDocument document = programs.revision(enrolment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"))
                .document();
        Phase phase = document.phase(enrolment.phase())
                .orElseThrow(() -> new IllegalStateException("an enrolment's phase is not in its revision"));
        AdjustedProgram followed =
                AdjustedProgram.of(document, phase, enrolment.adjustment(), enrolment.swaps(), recalled);
        return new FollowedProgram(
                enrolment.id(), enrolment.revisionId(), enrolment.startedOn(), followed.document(), followed.phase());
    }
}
