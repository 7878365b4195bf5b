package au.standcorrected.programs.care.enrolment;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tells the other services. Ids only: the name of a program would be the name of a condition. */
@ApplicationScoped
public class EnrolmentEvents {
    private static final String TOPIC = "programs.progress";

    private final Outbox outbox;

    @Inject
    EnrolmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void started(Enrolment enrolment) {
        append(
                "EnrolmentStarted",
                enrolment,
                new EnrolmentStarted(
                        enrolment.id(), enrolment.memberId(), enrolment.revisionId(), enrolment.startedOn()));
    }

    void finished(Enrolment enrolment, Instant at) {
        String outcome = enrolment.state() == EnrolmentState.FINISHED ? "completed" : "left";
        append(
                "EnrolmentFinished",
                enrolment,
                new EnrolmentFinished(enrolment.id(), enrolment.memberId(), outcome, at));
    }

    private void append(String type, Enrolment enrolment, Object data) {
        outbox.append(new OutboxEvent(TOPIC, type, enrolment.id(), enrolment.version(), data));
    }

    record EnrolmentStarted(UUID enrolmentId, UUID memberId, UUID revisionId, LocalDate startedOn) {}

    /** @param outcome {@code left} or {@code completed} */
    record EnrolmentFinished(UUID enrolmentId, UUID memberId, String outcome, Instant finishedAt) {}
}
