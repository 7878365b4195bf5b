package au.standcorrected.booking.practitioner;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services of practitioners. The topic is compacted: each event carries the whole state. */
@ApplicationScoped
class PractitionerEvents {
    /** Grows with what the event says, so that practitioners told of before are told of again. */
    static final int FORM = 2;

    private static final String TOPIC = "booking.clinics";

    private final Outbox outbox;

    @Inject
    PractitionerEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Practitioner practitioner) {
        outbox.append(new OutboxEvent(
                TOPIC,
                "PractitionerChanged",
                practitioner.id(),
                practitioner.version(),
                new PractitionerState(
                        practitioner.id(),
                        practitioner.name(),
                        practitioner.title(),
                        practitioner.clinics().stream().sorted().toList(),
                        practitioner.memberId(),
                        practitioner.version())));
    }

    /** @param memberId null for somebody who does not sign in */
    record PractitionerState(
            UUID practitionerId,
            String name,
            String title,
            List<UUID> clinicIds,
            @Nullable UUID memberId,
            long version) {}
}
