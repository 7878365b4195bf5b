package au.standcorrected.programs.care.member;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.inbox.UnreadableEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows what accounts tells of members. Types that care does not know are passed over. */
@ApplicationScoped
class MemberEvents {
    private static final String CONSUMER = "programs.members";

    private final Inbox inbox;
    private final Members members;
    private final Event<MemberChanged> changes;

    @Inject
    MemberEvents(Inbox inbox, Members members, Event<MemberChanged> changes) {
        this.inbox = inbox;
        this.members = members;
        this.changes = changes;
    }

    @Incoming("members")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver(CONSUMER, received, this::apply, members::erase);
    }

    private void apply(ReceivedEvent event) {
        switch (event.type()) {
            case "MemberRegistered", "MemberProfileChanged" -> apply(event.data(MemberState.class));
            case "MemberConsentChanged" -> applyConsent(event);
            case "MemberErased" -> members.erase(event.subject());
            default -> {}
        }
    }

    private void apply(MemberState state) {
        members.apply(state);
        changes.fire(new MemberChanged(state.memberId()));
    }

    private void applyConsent(ReceivedEvent event) {
        MemberState state = event.data(MemberState.class);
        MemberState.Consent changed = state.changed();
        if (changed == null) {
            throw new UnreadableEvent(event.type() + " does not say what has changed", null);
        }
        // The topic is compacted: a move that came before may be told by this event alone.
        apply(state);
        members.addConsentChange(
                event.id(), state.memberId(), changed.kind(), changed.granted(), event.version(), changed.decidedAt());
    }
}
