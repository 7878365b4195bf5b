package au.standcorrected.programs.care.session;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells the other services that a session was done, and nothing of how it went. */
@ApplicationScoped
class SessionEvents {
    private static final String TOPIC = "programs.progress";

    private final Outbox outbox;

    @Inject
    SessionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void completed(LoggedSession session) {
        outbox.append(new OutboxEvent(
                TOPIC,
                "SessionCompleted",
                session.id(),
                1,
                new SessionCompleted(
                        session.id(), session.memberId(), session.enrolments(), session.date(), session.finishedAt())));
    }

    record SessionCompleted(
            UUID sessionId, UUID memberId, List<UUID> enrolmentIds, LocalDate date, Instant finishedAt) {}
}
