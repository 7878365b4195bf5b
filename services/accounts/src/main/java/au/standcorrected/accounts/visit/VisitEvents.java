package au.standcorrected.accounts.visit;

import au.standcorrected.accounts.appointment.AppointmentChange;
import au.standcorrected.accounts.appointment.Appointments;
import au.standcorrected.accounts.message.Messages;
import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/**
 * Hears from booking what became of appointments, and owes the person a message where there is something to tell. Types
 * that accounts does not know are passed over.
 */
@ApplicationScoped
class VisitEvents {
    private static final String CONSUMER = "accounts.appointments";

    private final Inbox inbox;
    private final Appointments appointments;
    private final Messages messages;

    @Inject
    VisitEvents(Inbox inbox, Appointments appointments, Messages messages) {
        this.inbox = inbox;
        this.appointments = appointments;
        this.messages = messages;
    }

    @Incoming("appointments")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver(CONSUMER, received, this::apply, appointments::forget);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "AppointmentBooked",
                    "AppointmentRescheduled",
                    "AppointmentCancelled",
                    "AppointmentAttended",
                    "AppointmentMissed" -> apply(event, event.data(AppointmentChange.class));
            default -> {}
        }
    }

    private void apply(ReceivedEvent event, AppointmentChange change) {
        appointments.apply(change);
        UUID member = change.memberId();
        if (member != null) {
            VisitNews.ofEvent(event.type())
                    .ifPresent(news ->
                            messages.record(event.id(), member, news.kind(), change.appointmentId(), change.version()));
        }
    }
}
