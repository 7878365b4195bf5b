package au.standcorrected.booking.appointment;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.occupancy.Occupancies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Ends a visit before it has been, and gives its time back. */
@ApplicationScoped
class CancelAppointment {
    private final Appointments appointments;
    private final AppointmentEvents events;
    private final Clinics clinics;
    private final Occupancies occupancies;
    private final Clock clock;

    @Inject
    CancelAppointment(
            Appointments appointments,
            AppointmentEvents events,
            Clinics clinics,
            Occupancies occupancies,
            Clock clock) {
        this.appointments = appointments;
        this.events = events;
        this.clinics = clinics;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    /** The caller has locked the appointment. Cancelling again changes nothing. */
    void cancel(Appointment appointment, @Nullable String reason, ChangedBy by) {
        if (by == ChangedBy.PATIENT && appointment.state() != AppointmentState.CANCELLED) {
            appointment.requireMovable();
            Clinic clinic = clinics.findById(appointment.clinicId());
            ChangeNotice.require(clinic, appointment, clock.instant());
        }
        if (appointment.cancel(reason)) {
            appointments.flush();
            occupancies.freeAppointment(appointment.id());
            events.cancelled(appointment, by);
        }
    }
}
