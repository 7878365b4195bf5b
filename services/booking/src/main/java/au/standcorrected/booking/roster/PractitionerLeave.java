package au.standcorrected.booking.roster;

import au.standcorrected.booking.slot.Span;
import au.standcorrected.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch in which a practitioner is away. */
@Entity
class PractitionerLeave {
    @Id
    private UUID id;

    private UUID practitionerId;
    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String reason;

    protected PractitionerLeave() {}

    PractitionerLeave(UUID practitionerId, Span span, @Nullable String reason) {
        this.id = Ids.next();
        this.practitionerId = practitionerId;
        this.startsAt = span.from();
        this.endsAt = span.until();
        this.reason = reason;
    }

    UUID id() {
        return id;
    }

    UUID practitionerId() {
        return practitionerId;
    }

    Span span() {
        return new Span(startsAt, endsAt);
    }
}
