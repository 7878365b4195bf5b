package au.standcorrected.booking.appointment;

import au.standcorrected.booking.clinic.VisitKind;
import au.standcorrected.booking.occupancy.Place;
import au.standcorrected.booking.patient.Patient;
import au.standcorrected.booking.slot.Span;
import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.problem.Problems;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit. */
@Entity
public class Appointment {
    @Id
    private UUID id;

    private UUID patientId;
    private UUID clinicId;
    private UUID practitionerId;
    private UUID roomId;
    private String kind;
    private String kindName;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    private @Nullable String note;
    private @Nullable String cancelReason;
    private int sequence;
    private Instant bookedAt;

    @Version
    private long version;

    protected Appointment() {}

    static Appointment booked(
            Patient patient, VisitKind kind, Place place, Span visit, @Nullable String note, Instant now) {
        Appointment appointment = new Appointment();
        appointment.id = Ids.next();
        appointment.patientId = patient.id();
        appointment.clinicId = place.clinic();
        appointment.practitionerId = place.practitioner();
        appointment.roomId = place.room();
        appointment.kind = kind.slug();
        appointment.kindName = kind.name();
        appointment.startsAt = visit.from();
        appointment.endsAt = visit.until();
        appointment.state = AppointmentState.BOOKED;
        appointment.note = note == null || note.isBlank() ? null : note.strip();
        appointment.bookedAt = now;
        return appointment;
    }

    /** Another time, and perhaps another practitioner or room; the clinic stays. */
    void move(Place place, Span visit) {
        requireMovable();
        practitionerId = place.practitioner();
        roomId = place.room();
        startsAt = visit.from();
        endsAt = visit.until();
        sequence++;
    }

    void requireMovable() {
        if (state != AppointmentState.BOOKED) {
            throw notPossible();
        }
    }

    /** False when it was cancelled before. */
    boolean cancel(@Nullable String reason) {
        if (!become(AppointmentState.CANCELLED)) {
            return false;
        }
        cancelReason = reason == null || reason.isBlank() ? null : reason.strip();
        sequence++;
        return true;
    }

    /** On the day of the visit or later, in the clinic's time. */
    boolean arrive(Instant now, ZoneId zone) {
        requireItsDay(now, zone);
        return become(AppointmentState.ARRIVED);
    }

    boolean startSession(Instant now, ZoneId zone) {
        requireItsDay(now, zone);
        return become(AppointmentState.IN_SESSION);
    }

    boolean attend(Instant now, ZoneId zone) {
        requireItsDay(now, zone);
        return become(AppointmentState.ATTENDED);
    }

    /** Nobody has missed what has not started. */
    boolean miss(Instant now) {
        if (now.isBefore(startsAt)) {
            throw tooEarly();
        }
        return become(AppointmentState.MISSED);
    }

    private void requireItsDay(Instant now, ZoneId zone) {
        if (LocalDate.ofInstant(now, zone).isBefore(LocalDate.ofInstant(startsAt, zone))) {
            throw tooEarly();
        }
    }

    /** False when it stands there already. */
    private boolean become(AppointmentState next) {
        if (state == next) {
            return false;
        }
        if (!state.mayBecome(next)) {
            throw notPossible();
        }
        state = next;
        return true;
    }

    private RuntimeException notPossible() {
        return Problems.conflict(
                "not-possible-now", "That isn't possible any more", "This visit " + state.words() + " already.");
    }

    private static RuntimeException tooEarly() {
        return Problems.conflict("too-early", "It is too early for that", "This visit is still to come.");
    }

    public UUID id() {
        return id;
    }

    public UUID patientId() {
        return patientId;
    }

    UUID clinicId() {
        return clinicId;
    }

    UUID practitionerId() {
        return practitionerId;
    }

    UUID roomId() {
        return roomId;
    }

    /** The slug. */
    String kind() {
        return kind;
    }

    /** As the kind was called when it was booked. */
    String kindName() {
        return kindName;
    }

    public Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    AppointmentState state() {
        return state;
    }

    @Nullable
    String note() {
        return note;
    }

    int sequence() {
        return sequence;
    }

    Instant bookedAt() {
        return bookedAt;
    }

    public long version() {
        return version;
    }
}
