package au.standcorrected.programs.care.enrolment;

import au.standcorrected.programs.care.enrolment.EnrolmentView.NewerRevision;
import au.standcorrected.programs.care.enrolment.EnrolmentView.PhaseView;
import au.standcorrected.programs.care.enrolment.EnrolmentView.RevisionRef;
import au.standcorrected.programs.care.enrolment.EnrolmentView.SwapView;
import au.standcorrected.programs.content.catalogue.ProgramPreview;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import au.standcorrected.programs.content.recall.StandingRecalls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Shows enrolments together with the revision that they are pinned to. */
@ApplicationScoped
public class EnrolmentViews {
    private final PublishedPrograms programs;
    private final StandingRecalls recalls;

    @Inject
    EnrolmentViews(PublishedPrograms programs, StandingRecalls recalls) {
        this.programs = programs;
        this.recalls = recalls;
    }

    /** @param today in the member's zone */
    public EnrolmentView view(Enrolment enrolment, LocalDate today) {
        PublishedRevision pinned = pinned(enrolment);
        NewerRevision newer = programs.current(enrolment.program())
                .filter(enrolment::isBehind)
                .map(current -> new NewerRevision(current.id(), current.number(), current.note()))
                .orElse(null);
        return new EnrolmentView(
                enrolment.id(),
                enrolment.program(),
                pinned.document().title(),
                new RevisionRef(pinned.id(), pinned.number()),
                newer,
                enrolment.state(),
                enrolment.phase(),
                pinned.document().phases().stream()
                        .map(phase -> new PhaseView(phase.key(), phase.title(), phase.criteria(), phase.weeks()))
                        .toList(),
                enrolment.startedOn(),
                ChronoUnit.DAYS.between(enrolment.startedOn(), today) + 1,
                enrolment.swaps().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(swap -> swap(pinned.document(), swap.getKey(), swap.getValue()))
                        .toList(),
                programs.archived(enrolment.program()).isPresent(),
                enrolment.version());
    }

    private static SwapView swap(ProgramDocument document, String exercise, String instead) {
        return new SwapView(exercise, name(document, exercise), instead, name(document, instead));
    }

    private static String name(ProgramDocument document, String exercise) {
        return document.exercise(exercise).map(ExerciseDocument::name).orElse(exercise);
    }

    /** What anybody could read of it when it was started, but for what was recalled since. */
    public ProgramPreview preview(Enrolment enrolment) {
        return ProgramPreview.of(pinned(enrolment), recalls.now());
    }

    /** The whole program as it can be followed: as it was published, but for what was recalled since. */
    public ProgramDocument document(Enrolment enrolment) {
        return recalls.now().applyTo(pinned(enrolment).document());
    }

    /** The revision that the enrolment follows, as it was published. */
    public PublishedRevision pinned(Enrolment enrolment) {
        return programs.revision(enrolment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an enrolment's revision is missing"));
    }
}
