package au.standcorrected.programs.care.assignment;

import au.standcorrected.programs.care.adjustment.AdjustedProgram;
import au.standcorrected.programs.care.adjustment.Adjustment;
import au.standcorrected.programs.care.adjustment.PlanChange;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows assignments together with the revision that they were made for. */
@ApplicationScoped
class AssignmentViews {
    private final PublishedPrograms programs;

    @Inject
    AssignmentViews(PublishedPrograms programs) {
        this.programs = programs;
    }

    AssignmentView view(Assignment assignment) {
        ProgramDocument document = document(assignment);
        String title = document.phase(assignment.phase()).map(Phase::title).orElse(assignment.phase());
        boolean moved = assignment.hasNews() && !assignment.phase().equals(assignment.seenPhase());
        return new AssignmentView(
                assignment.id(),
                assignment.memberId(),
                assignment.state(),
                assignment.practitionerName(),
                assignment.program(),
                document.title(),
                assignment.revisionId(),
                assignment.phase(),
                title,
                assignment.note(),
                assignment.adjustment().exercises(),
                changes(document, assignment.phase(), null, assignment.adjustment()),
                assignment.hasNews() && !moved
                        ? changes(document, assignment.phase(), assignment.seenAdjustment(), assignment.adjustment())
                        : List.of(),
                moved ? title : null,
                assignment.enrolmentId(),
                assignment.assignedAt(),
                assignment.changedAt(),
                assignment.version());
    }

    ProgramDocument document(Assignment assignment) {
        return programs.revision(assignment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an assignment's revision is missing"))
                .document();
    }

    private static List<PlanChange> changes(
            ProgramDocument document, String phase, @Nullable Adjustment before, Adjustment after) {
        Optional<Phase> followed = document.phase(phase);
        return followed.isEmpty()
                ? List.of()
                : PlanChange.between(
                        applied(document, followed.get(), before), after.applyTo(document, followed.get()));
    }

    private static AdjustedProgram applied(ProgramDocument document, Phase phase, @Nullable Adjustment adjustment) {
        return adjustment == null ? new AdjustedProgram(document, phase) : adjustment.applyTo(document, phase);
    }
}
