package au.standcorrected.programs.content.safety;

import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.idempotency.Turns;
import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.content.recall.Recall;
import au.standcorrected.programs.content.recall.RecallKind;
import au.standcorrected.programs.content.recall.RecallLift;
import au.standcorrected.programs.content.recall.Recalls;
import au.standcorrected.programs.content.recall.RecallsChanged;
import au.standcorrected.programs.content.recall.SafetyRecallIssued;
import au.standcorrected.programs.content.recall.SafetyRecallLifted;
import au.standcorrected.programs.content.recall.SignLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues a recall and lifts it, tells the others and notes who did, in one transaction each. */
@ApplicationScoped
class IssueRecall {
    private static final long ISSUED = 1;
    private static final long LIFTED = 2;
    /** Recalls are few: all wait for each other, so that nothing is withdrawn twice. */
    private static final UUID TURN = new UUID(0, 0x5afe);

    private final Recalls recalls;
    private final RecallRules rules;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Event<RecallsChanged> changed;
    private final Turns turns;
    private final Clock clock;

    @Inject
    IssueRecall(
            Recalls recalls,
            RecallRules rules,
            Outbox outbox,
            AuditTrail audit,
            Event<RecallsChanged> changed,
            Turns turns,
            Clock clock) {
        this.recalls = recalls;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.changed = changed;
        this.turns = turns;
        this.clock = clock;
    }

    @Transactional
    RecallView issue(RecallRequest request, UUID by) {
        turns.take(TURN);
        List<FieldError> broken = rules.broken(request);
        if (!broken.isEmpty()) {
            throw Problems.unprocessableFields(broken);
        }
        Recall recall = recall(request, by);
        recalls.persistAndFlush(recall);
        outbox.append(new OutboxEvent(
                SafetyRecallIssued.TOPIC,
                SafetyRecallIssued.class.getSimpleName(),
                recall.id(),
                ISSUED,
                SafetyRecallIssued.of(recall)));
        audit.note(by, "recall-issued", recall.id(), null);
        changed.fire(new RecallsChanged());
        return RecallView.of(recall, null);
    }

    private Recall recall(RecallRequest request, UUID by) {
        String exercise = request.exercise();
        if (request.kind() == RecallKind.EXERCISE_WITHDRAWN && exercise != null) {
            if (recalls.withdrawing(exercise).isPresent()) {
                throw Problems.conflict(
                        "withdrawn-already",
                        "This exercise is withdrawn already",
                        "Lift that recall first to say something else.");
            }
            return Recall.withdrawing(exercise, request.instead(), request.words(), by, clock.instant());
        }
        return Recall.warning(
                Optional.ofNullable(request.level()).orElse(SignLevel.GP),
                exercise,
                request.named(),
                request.words(),
                by,
                clock.instant());
    }

    /** Lifting what is lifted changes nothing: the first reason stays. */
    @Transactional
    RecallView lift(UUID id, String reason, UUID by) {
        turns.take(TURN);
        Recall recall = recalls.findByIdOptional(id).orElseThrow(Problems::notFound);
        return RecallView.of(recall, recalls.lift(id).orElseGet(() -> lifted(recall, reason, by)));
    }

    private RecallLift lifted(Recall recall, String reason, UUID by) {
        RecallLift lift = new RecallLift(recall.id(), reason, by, clock.instant());
        recalls.lift(lift);
        outbox.append(new OutboxEvent(
                SafetyRecallIssued.TOPIC,
                SafetyRecallLifted.class.getSimpleName(),
                recall.id(),
                LIFTED,
                SafetyRecallLifted.of(recall, lift)));
        audit.note(by, "recall-lifted", recall.id(), null);
        changed.fire(new RecallsChanged());
        return lift;
    }
}
