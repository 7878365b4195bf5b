package au.standcorrected.booking.person;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.inbox.UnreadableEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows what accounts tells of members. Types that booking does not know are passed over. */
@ApplicationScoped
class PersonEvents {
    private final Inbox inbox;
    private final Persons persons;

    @Inject
    PersonEvents(Inbox inbox, Persons persons) {
        this.inbox = inbox;
        this.persons = persons;
    }

    @Incoming("members")
    @Blocking
    void on(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver("booking.members", received, this::apply, persons::erase);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "MemberRegistered", "MemberProfileChanged" -> persons.apply(event.data(PersonState.class));
            case "MemberConsentChanged" -> applyConsent(event, event.data(PersonState.class));
            default -> {}
        }
    }

    private void applyConsent(ReceivedEvent event, PersonState state) {
        PersonState.Consent changed = state.changed();
        if (changed == null) {
            throw new UnreadableEvent(event.type() + " does not say what has changed", null);
        }
        persons.apply(state);
        persons.addConsentChange(event, changed);
    }
}
