package au.standcorrected.accounts.audit;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Gathers what the services note of who read or changed whose data. */
@ApplicationScoped
class AuditConsumer {
    private final Inbox inbox;
    private final AuditEntries entries;

    @Inject
    AuditConsumer(Inbox inbox, AuditEntries entries) {
        this.inbox = inbox;
        this.entries = entries;
    }

    @Incoming("audit")
    @Blocking
    void on(ConsumerRecord<String, @Nullable String> received) {
        String service = received.topic().substring(0, received.topic().indexOf('.'));
        inbox.deliver("accounts.audit", received, event -> add(service, event));
    }

    private void add(String service, ReceivedEvent event) {
        Noted noted = event.data(Noted.class);
        entries.persist(
                new AuditEntry(service, noted.actor(), noted.action(), noted.subject(), noted.thing(), noted.at()));
    }

    /** What this consumer reads of {@code ActionAudited}. */
    record Noted(UUID actor, String action, UUID subject, @Nullable String thing, Instant at) {}
}
