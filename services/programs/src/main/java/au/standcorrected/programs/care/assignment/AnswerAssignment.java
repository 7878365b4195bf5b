package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.idempotency.Turns;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.EnrolmentEvents;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.enrolment.KeepHistory;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A patient takes up what was put together for them, or does not. */
@ApplicationScoped
class AnswerAssignment {
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final EnrolmentEvents events;
    private final KeepHistory history;
    private final PublishedPrograms programs;
    private final Members members;
    private final AssignmentViews views;
    private final Turns turns;
    private final Clock clock;

    @Inject
    AnswerAssignment(
            Assignments assignments,
            Enrolments enrolments,
            EnrolmentEvents events,
            KeepHistory history,
            PublishedPrograms programs,
            Members members,
            AssignmentViews views,
            Turns turns,
            Clock clock) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.events = events;
        this.history = history;
        this.programs = programs;
        this.members = members;
        this.views = views;
        this.turns = turns;
        this.clock = clock;
    }

    /** Taking it up again changes nothing. A program that is followed already is followed on, as it was put together. */
    @Transactional
    AssignmentView accept(UUID id, UUID memberId, @Nullable UUID warningSignsRevision) {
        turns.take(memberId);
        Assignment assignment = assignments.getForChange(id, memberId);
        if (assignment.state() == AssignmentState.ACCEPTED) {
            return views.view(assignment);
        }
        if (!assignment.revisionId().equals(warningSignsRevision)) {
            throw Problems.unprocessable(
                    "warning-signs-not-acknowledged",
                    "Please read the warning signs first",
                    "Read this program's current warning signs, then start.");
        }
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), members.get(memberId).zone());
        Enrolment enrolment = takenUp(assignment, today);
        assignment.accept(enrolment.id(), clock.instant());
        assignments.flush();
        return views.view(assignment);
    }

    private Enrolment takenUp(Assignment assignment, LocalDate today) {
        PublishedRevision revision = programs.revision(assignment.revisionId())
                .orElseThrow(() -> new IllegalStateException("an assignment's revision is missing"));
        Optional<Enrolment> followed = enrolments.following(assignment.memberId(), assignment.program());
        if (followed.isEmpty() && programs.archived(assignment.program()).isPresent()) {
            throw Problems.conflict(
                    "program-archived", "This program is no longer offered", "Ask your practitioner for another one.");
        }
        Enrolment enrolment =
                followed.orElseGet(() -> Enrolment.start(assignment.memberId(), revision, today, clock.instant()));
        enrolment.takeUp(revision, assignment.phase(), assignment.adjustment(), today);
        enrolments.persistAndFlush(enrolment);
        if (followed.isPresent()) {
            history.keep(enrolment, today);
        } else {
            history.begin(enrolment, today);
            events.started(enrolment);
        }
        return enrolment;
    }

    @Transactional
    AssignmentView decline(UUID id, UUID memberId) {
        Assignment assignment = assignments.getForChange(id, memberId);
        assignment.decline(clock.instant());
        assignments.flush();
        return views.view(assignment);
    }

    /** The patient has looked at what their practitioner changed. */
    @Transactional
    AssignmentView see(UUID id, UUID memberId, long version) {
        Assignment assignment = assignments.getForChange(id, memberId);
        if (assignment.version() == version) {
            assignment.seen();
            assignments.flush();
        }
        return views.view(assignment);
    }
}
