package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.idempotency.Turns;
import au.standcorrected.kit.problem.EntityTags;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.adjustment.Adjustment;
import au.standcorrected.programs.care.adjustment.AdjustmentRules;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.enrolment.KeepHistory;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.care.patient.Patients;
import au.standcorrected.programs.content.document.ProgramDocument;
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

/** What a practitioner does with a program for a patient. Each is for patients who share, and is audited. */
@ApplicationScoped
class AssignProgram {
    private final Assignments assignments;
    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final AdjustmentRules rules;
    private final Patients patients;
    private final Members members;
    private final KeepHistory history;
    private final AssignmentEvents events;
    private final AssignmentViews views;
    private final AuditTrail audit;
    private final IdempotentPosts posts;
    private final Turns turns;
    private final Clock clock;

    @Inject
    AssignProgram(
            Assignments assignments,
            Enrolments enrolments,
            PublishedPrograms programs,
            AdjustmentRules rules,
            Patients patients,
            Members members,
            KeepHistory history,
            AssignmentEvents events,
            AssignmentViews views,
            AuditTrail audit,
            IdempotentPosts posts,
            Turns turns,
            Clock clock) {
        this.assignments = assignments;
        this.enrolments = enrolments;
        this.programs = programs;
        this.rules = rules;
        this.patients = patients;
        this.members = members;
        this.history = history;
        this.events = events;
        this.views = views;
        this.audit = audit;
        this.posts = posts;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    AssignmentView assign(Practitioner by, UUID patient, AssignRequest request, @Nullable String idempotencyKey) {
        patients.require(by, patient);
        return posts.once(
                idempotencyKey,
                by.memberId(),
                "POST /practice/patients/" + patient + "/assignments",
                request,
                AssignmentView.class,
                () -> assign(by, patient, request));
    }

    private AssignmentView assign(Practitioner by, UUID patient, AssignRequest request) {
        PublishedRevision revision = programs.current(request.program())
                .orElseThrow(() -> Problems.unprocessableField(
                        "program",
                        programs.archived(request.program()).isPresent()
                                ? "is no longer offered"
                                : "is not one of our programs"));
        Adjustment adjustment = checked(revision.document(), request);
        turns.take(patient);
        assignments.alive(patient, request.program()).ifPresent(before -> {
            if (!isOver(before)) {
                throw Problems.conflict(
                        "already-assigned",
                        "This program is assigned already",
                        "Change that one: the patient sees what is different.");
            }
            before.end();
            assignments.flush();
        });
        Assignment assignment = Assignment.of(patient, by, revision, adjustment, request.note(), clock.instant());
        assignments.persistAndFlush(assignment);
        events.assigned(assignment);
        audit.note(by.memberId(), "program-assigned", patient, assignment.id().toString());
        return views.view(assignment);
    }

    /** The patient has left the program that it had become. */
    private boolean isOver(Assignment assignment) {
        return assignment.state() == AssignmentState.ACCEPTED
                && enrolment(assignment).filter(enrolment -> !enrolment.ended()).isEmpty();
    }

    @Transactional
    AssignmentView change(Practitioner by, UUID patient, UUID id, AssignRequest request, @Nullable String ifMatch) {
        patients.require(by, patient);
        Assignment assignment = assignments.getForChange(id, patient);
        EntityTags.requireMatch(ifMatch, assignment.version());
        if (!assignment.program().equals(request.program())) {
            throw Problems.unprocessableField("program", "cannot become another one; assign that instead");
        }
        Optional<Enrolment> followed = enrolment(assignment);
        if (followed.filter(Enrolment::ended).isPresent()) {
            throw Assignment.over();
        }
        UUID revision = followed.map(Enrolment::revisionId).orElseGet(assignment::revisionId);
        Adjustment adjustment = checked(document(revision), request);
        assignment.change(by, revision, adjustment, request.note(), clock.instant());
        followed.ifPresent(enrolment -> {
            LocalDate today =
                    LocalDate.ofInstant(clock.instant(), members.get(patient).zone());
            enrolment.adjust(adjustment.phase(), adjustment, today);
            enrolments.flush();
            history.keep(enrolment, today);
        });
        assignments.flush();
        audit.note(by.memberId(), "assignment-changed", patient, id.toString());
        return views.view(assignment);
    }

    @Transactional
    AssignmentView withdraw(Practitioner by, UUID patient, UUID id) {
        patients.require(by, patient);
        Assignment assignment = assignments.getForChange(id, patient);
        assignment.withdraw(clock.instant());
        assignments.flush();
        audit.note(by.memberId(), "assignment-withdrawn", patient, id.toString());
        return views.view(assignment);
    }

    private Adjustment checked(ProgramDocument document, AssignRequest request) {
        AdjustmentRules.Checked checked = rules.check(document, request.phase(), request.adjusted());
        if (!checked.broken().isEmpty()) {
            throw Problems.unprocessableFields(checked.broken());
        }
        return checked.adjustment();
    }

    private ProgramDocument document(UUID revision) {
        return programs.revision(revision)
                .orElseThrow(() -> new IllegalStateException("an assignment's revision is missing"))
                .document();
    }

    private Optional<Enrolment> enrolment(Assignment assignment) {
        UUID enrolment = assignment.enrolmentId();
        return enrolment == null ? Optional.empty() : enrolments.findForMember(enrolment, assignment.memberId());
    }
}
