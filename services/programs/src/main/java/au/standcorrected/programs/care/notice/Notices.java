package au.standcorrected.programs.care.notice;

import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks accounts to tell somebody something, once, in the caller's transaction. */
@ApplicationScoped
public class Notices {
    private static final String TOPIC = "programs.notices";

    private final Outbox outbox;

    @Inject
    Notices(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * @param memberId who is told
     * @param minutes how long what waits takes; null where nothing does
     * @param notAfter later it is of no use
     */
    public void due(UUID memberId, NoticeKind kind, @Nullable Integer minutes, Instant notAfter) {
        UUID id = Ids.next();
        outbox.append(new OutboxEvent(TOPIC, "NoticeDue", id, 0, new NoticeDue(id, memberId, kind, minutes, notAfter)));
    }

    record NoticeDue(UUID noticeId, UUID memberId, NoticeKind kind, @Nullable Integer minutes, Instant notAfter) {}
}
