package au.standcorrected.programs.care.clinic;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows what booking tells of clinics and of who works there. */
@ApplicationScoped
class ClinicEvents {
    private static final String CONSUMER = "programs.clinics";

    private final Inbox inbox;
    private final Clinics clinics;

    @Inject
    ClinicEvents(Inbox inbox, Clinics clinics) {
        this.inbox = inbox;
        this.clinics = clinics;
    }

    @Incoming("clinics")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver(CONSUMER, received, this::apply, clinics::nobodyWorks);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "ClinicChanged" -> clinics.apply(event.data(ClinicState.class));
            case "PractitionerChanged" -> clinics.apply(event.data(PractitionerState.class));
            default -> {}
        }
    }
}
