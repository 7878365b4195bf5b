package au.standcorrected.programs.care.entitlement;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Writes accounts' decisions to the projection, once for all replicas. */
@ApplicationScoped
class EntitlementEvents {
    private static final String CONSUMER = "programs.entitlements";

    private final Inbox inbox;
    private final Entitlements entitlements;

    @Inject
    EntitlementEvents(Inbox inbox, Entitlements entitlements) {
        this.inbox = inbox;
        this.entitlements = entitlements;
    }

    @Incoming("entitlements")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver(CONSUMER, received, this::apply, entitlements::forget);
    }

    private void apply(ReceivedEvent event) {
        if (event.type().equals(EntitlementChanged.TYPE)) {
            entitlements.apply(event.data(EntitlementChanged.class));
        }
    }
}
