package au.standcorrected.kit.audit;

import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Notes who read or changed whose data; the note is part of the transaction and ends up in accounts' audit log. */
@ApplicationScoped
public class AuditTrail {
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    @Inject
    AuditTrail(Outbox outbox, Clock clock, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /**
     * @param actor who did it
     * @param action what was done, such as {@code draft-edited}; no health detail
     * @param subject whose data or which thing it was
     */
    public void note(UUID actor, String action, UUID subject, @Nullable String thing) {
        Note note = new Note(actor, action, subject, thing, clock.instant());
        outbox.append(new OutboxEvent(service + ".audit", "ActionAudited", Ids.next(), 1, note));
    }

    /** What {@code ActionAudited} carries. */
    public record Note(UUID actor, String action, UUID subject, @Nullable String thing, Instant at) {}
}
