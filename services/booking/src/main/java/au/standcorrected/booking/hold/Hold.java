package au.standcorrected.booking.hold;

import au.standcorrected.booking.clinic.VisitKind;
import au.standcorrected.booking.occupancy.Place;
import au.standcorrected.booking.slot.Span;
import au.standcorrected.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time that is kept for a person while they type. */
@Entity
public class Hold {
    static final Duration LASTS = Duration.ofMinutes(7);

    @Id
    private UUID id;

    private UUID memberId;
    private UUID clinicId;
    private UUID practitionerId;
    private UUID roomId;
    private String kind;
    private Instant startsAt;
    private Instant endsAt;
    private Instant expiresAt;
    private boolean ended;
    private @Nullable UUID appointmentId;

    protected Hold() {}

    static Hold place(UUID memberId, VisitKind kind, Place place, Instant startsAt, Instant now) {
        Span visit = kind.shape().visit(startsAt);
        Hold hold = new Hold();
        hold.id = Ids.next();
        hold.memberId = memberId;
        hold.clinicId = place.clinic();
        hold.practitionerId = place.practitioner();
        hold.roomId = place.room();
        hold.kind = kind.slug();
        hold.startsAt = visit.from();
        hold.endsAt = visit.until();
        hold.expiresAt = now.plus(LASTS);
        return hold;
    }

    /** Given back, or replaced. */
    void end() {
        ended = true;
    }

    public void become(UUID appointmentId) {
        this.appointmentId = appointmentId;
    }

    public boolean lives(Instant now) {
        return !ended && appointmentId == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public UUID clinicId() {
        return clinicId;
    }

    public UUID practitionerId() {
        return practitionerId;
    }

    public UUID roomId() {
        return roomId;
    }

    /** The slug. */
    public String kind() {
        return kind;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** What it was booked as; null until then. */
    public @Nullable UUID appointmentId() {
        return appointmentId;
    }
}
