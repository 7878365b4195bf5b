package au.standcorrected.booking.clinic;

import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the other services of clinics. The topic is compacted: each event carries the whole state. */
@ApplicationScoped
class ClinicEvents {
    private static final String TOPIC = "booking.clinics";

    private final Outbox outbox;

    @Inject
    ClinicEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void changed(Clinic clinic) {
        outbox.append(new OutboxEvent(
                TOPIC,
                "ClinicChanged",
                clinic.id(),
                clinic.version(),
                new ClinicState(
                        clinic.id(),
                        clinic.slug(),
                        clinic.name(),
                        clinic.address(),
                        clinic.phone(),
                        clinic.zone().getId(),
                        clinic.noticeHours(),
                        clinic.version())));
    }

    record ClinicState(
            UUID clinicId,
            String slug,
            String name,
            Clinic.Address address,
            String phone,
            String timeZone,
            int noticeHours,
            long version) {}
}
