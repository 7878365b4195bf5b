package au.standcorrected.programs.care.clinic;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows what booking tells of visits. What is not a member's is passed over. */
@ApplicationScoped
class VisitEvents {
    private static final String CONSUMER = "programs.visits";
    private static final Set<String> OF_A_VISIT = Set.of(
            "AppointmentBooked",
            "AppointmentRescheduled",
            "AppointmentCancelled",
            "AppointmentAttended",
            "AppointmentMissed");

    private final Inbox inbox;
    private final Visits visits;

    @Inject
    VisitEvents(Inbox inbox, Visits visits) {
        this.inbox = inbox;
        this.visits = visits;
    }

    @Incoming("visits")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver(CONSUMER, received, this::apply);
    }

    private void apply(ReceivedEvent event) {
        if (OF_A_VISIT.contains(event.type())) {
            visits.apply(event.data(VisitState.class));
        }
    }
}
