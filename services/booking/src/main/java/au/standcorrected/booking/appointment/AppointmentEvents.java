package au.standcorrected.booking.appointment;

import au.standcorrected.booking.patient.Patients;
import au.standcorrected.kit.outbox.Outbox;
import au.standcorrected.kit.outbox.OutboxEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the other services. Each event carries the whole visit; no note, no reason, no name. Flush before. */
@ApplicationScoped
class AppointmentEvents {
    private static final String TOPIC = "booking.appointments";

    private final Outbox outbox;
    private final Patients patients;
    private final Clock clock;

    @Inject
    AppointmentEvents(Outbox outbox, Patients patients, Clock clock) {
        this.outbox = outbox;
        this.patients = patients;
        this.clock = clock;
    }

    void booked(Appointment appointment, ChangedBy by) {
        append("AppointmentBooked", appointment, null, by);
    }

    void rescheduled(Appointment appointment, Instant previousStartsAt, ChangedBy by) {
        append("AppointmentRescheduled", appointment, previousStartsAt, by);
    }

    void cancelled(Appointment appointment, ChangedBy by) {
        append("AppointmentCancelled", appointment, null, by);
    }

    void attended(Appointment appointment) {
        append("AppointmentAttended", appointment, null, ChangedBy.CLINIC);
    }

    void missed(Appointment appointment) {
        append("AppointmentMissed", appointment, null, ChangedBy.CLINIC);
    }

    private void append(String type, Appointment appointment, @Nullable Instant previousStartsAt, ChangedBy by) {
        outbox.append(new OutboxEvent(
                TOPIC,
                type,
                appointment.id(),
                appointment.version(),
                new AppointmentChange(
                        appointment.id(),
                        appointment.version(),
                        appointment.sequence(),
                        appointment.state(),
                        patients.findById(appointment.patientId()).memberId(),
                        appointment.patientId(),
                        appointment.clinicId(),
                        appointment.practitionerId(),
                        appointment.kindName(),
                        appointment.startsAt(),
                        appointment.endsAt(),
                        previousStartsAt,
                        by,
                        clock.instant())));
    }

    /** @param sequence iCalendar's: grows with each change of time and with the cancellation */
    record AppointmentChange(
            UUID appointmentId,
            long version,
            int sequence,
            AppointmentState state,
            @Nullable UUID memberId,
            UUID patientId,
            UUID clinicId,
            UUID practitionerId,
            String kindName,
            Instant startsAt,
            Instant endsAt,
            @Nullable Instant previousStartsAt,
            ChangedBy changedBy,
            Instant at) {}
}
