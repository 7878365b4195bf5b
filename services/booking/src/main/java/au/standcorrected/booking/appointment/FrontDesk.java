package au.standcorrected.booking.appointment;

import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.problem.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happens to a visit at the front desk, one step at a time. */
@ApplicationScoped
class FrontDesk {
    private final Appointments appointments;
    private final AppointmentEvents events;
    private final AppointmentViews views;
    private final CancelAppointment cancelAppointment;
    private final Clinics clinics;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FrontDesk(
            Appointments appointments,
            AppointmentEvents events,
            AppointmentViews views,
            CancelAppointment cancelAppointment,
            Clinics clinics,
            AuditTrail audit,
            Clock clock) {
        this.appointments = appointments;
        this.events = events;
        this.views = views;
        this.cancelAppointment = cancelAppointment;
        this.clinics = clinics;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ClinicAppointmentView arrive(UUID staff, UUID id, @Nullable String ifMatch) {
        return change(staff, "appointment-arrived", id, ifMatch, visit -> visit.arrive(clock.instant(), zone(visit)));
    }

    @Transactional
    ClinicAppointmentView start(UUID staff, UUID id, @Nullable String ifMatch) {
        return change(
                staff, "appointment-started", id, ifMatch, visit -> visit.startSession(clock.instant(), zone(visit)));
    }

    @Transactional
    ClinicAppointmentView attend(UUID staff, UUID id, @Nullable String ifMatch) {
        return change(staff, "appointment-attended", id, ifMatch, visit -> {
            if (visit.attend(clock.instant(), zone(visit))) {
                appointments.flush();
                events.attended(visit);
            }
        });
    }

    @Transactional
    ClinicAppointmentView miss(UUID staff, UUID id, @Nullable String ifMatch) {
        return change(staff, "appointment-missed", id, ifMatch, visit -> {
            if (visit.miss(clock.instant())) {
                appointments.flush();
                events.missed(visit);
            }
        });
    }

    @Transactional
    ClinicAppointmentView cancel(UUID staff, UUID id, @Nullable String ifMatch, @Nullable String reason) {
        return change(
                staff,
                "appointment-cancelled",
                id,
                ifMatch,
                visit -> cancelAppointment.cancel(visit, reason, ChangedBy.CLINIC));
    }

    void note(UUID staff, String action, UUID id) {
        audit.note(staff, action, appointments.get(id).patientId(), id.toString());
    }

    private ClinicAppointmentView change(
            UUID staff, String action, UUID id, @Nullable String ifMatch, Consumer<Appointment> change) {
        Appointment appointment = appointments.get(id);
        appointments.lock(appointment);
        EntityTags.requireMatch(ifMatch, appointment.version());
        change.accept(appointment);
        appointments.flush();
        note(staff, action, id);
        return views.clinics(appointment);
    }

    private ZoneId zone(Appointment appointment) {
        return clinics.findById(appointment.clinicId()).zone();
    }
}
