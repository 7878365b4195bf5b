package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Tells the other services. Ids only: the name of a program would be the name of a condition. Flush before. */
@ApplicationScoped
class AssignmentEvents {
    private static final String TOPIC = "programs.progress";

    private final Outbox outbox;

    @Inject
    AssignmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void assigned(Assignment assignment) {
        outbox.append(new OutboxEvent(
                TOPIC,
                "ProgramAssigned",
                assignment.id(),
                assignment.version(),
                new ProgramAssigned(
                        assignment.id(),
                        assignment.memberId(),
                        assignment.practitionerId(),
                        assignment.revisionId(),
                        assignment.assignedAt())));
    }

    record ProgramAssigned(
            UUID assignmentId, UUID memberId, UUID practitionerId, UUID revisionId, Instant assignedAt) {}
}
