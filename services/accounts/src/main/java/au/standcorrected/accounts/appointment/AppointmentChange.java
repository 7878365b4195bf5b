package au.standcorrected.accounts.appointment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What accounts reads of booking's events about an appointment; each carries the whole. The kind of visit is not read: no
 * message needs it.
 *
 * @param sequence iCalendar's: grows with each change of time and with the cancellation
 * @param memberId null for a patient who has no account
 */
public record AppointmentChange(
        UUID appointmentId,
        long version,
        int sequence,
        String state,
        @Nullable UUID memberId,
        UUID clinicId,
        UUID practitionerId,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant previousStartsAt,
        @Nullable String changedBy) {

    public AppointmentChange {
        Objects.requireNonNull(appointmentId, "appointmentId");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(clinicId, "clinicId");
        Objects.requireNonNull(practitionerId, "practitionerId");
        Objects.requireNonNull(startsAt, "startsAt");
        Objects.requireNonNull(endsAt, "endsAt");
    }

    /** The newest that is known, once this change is applied. */
    public Appointment appointment() {
        return new Appointment(
                appointmentId,
                version,
                sequence,
                state.equals("cancelled"),
                clinicId,
                practitionerId,
                startsAt,
                endsAt,
                previousStartsAt,
                "clinic".equals(changedBy));
    }
}
