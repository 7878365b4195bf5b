package au.standcorrected.booking.appointment;

import au.standcorrected.booking.availability.Availability;
import au.standcorrected.booking.availability.BookableWindow;
import au.standcorrected.booking.availability.FreeTimes;
import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.clinic.VisitKind;
import au.standcorrected.booking.clinic.VisitKinds;
import au.standcorrected.booking.occupancy.Attempts;
import au.standcorrected.booking.occupancy.BookableLocks;
import au.standcorrected.booking.occupancy.Occupancies;
import au.standcorrected.booking.occupancy.Place;
import au.standcorrected.booking.occupancy.SlotTaken;
import au.standcorrected.booking.patient.Patient;
import au.standcorrected.booking.patient.Patients;
import au.standcorrected.booking.practitioner.Practitioner;
import au.standcorrected.booking.practitioner.Practitioners;
import au.standcorrected.kit.audit.AuditTrail;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reception books for a patient: inside the roster, on a step or not; or writes down a visit that has been. */
@ApplicationScoped
class BookForPatient {
    private final Appointments appointments;
    private final AppointmentEvents events;
    private final AppointmentViews views;
    private final Availability availability;
    private final BookableWindow window;
    private final Clinics clinics;
    private final VisitKinds kinds;
    private final Practitioners practitioners;
    private final Patients patients;
    private final Occupancies occupancies;
    private final BookableLocks locks;
    private final IdempotentPosts posts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    BookForPatient(
            Appointments appointments,
            AppointmentEvents events,
            AppointmentViews views,
            Availability availability,
            BookableWindow window,
            Clinics clinics,
            VisitKinds kinds,
            Practitioners practitioners,
            Patients patients,
            Occupancies occupancies,
            BookableLocks locks,
            IdempotentPosts posts,
            AuditTrail audit,
            Clock clock) {
        this.appointments = appointments;
        this.events = events;
        this.views = views;
        this.availability = availability;
        this.window = window;
        this.clinics = clinics;
        this.kinds = kinds;
        this.practitioners = practitioners;
        this.patients = patients;
        this.occupancies = occupancies;
        this.locks = locks;
        this.posts = posts;
        this.audit = audit;
        this.clock = clock;
    }

    ClinicAppointmentView book(UUID staff, BookForPatientRequest request, @Nullable String idempotencyKey) {
        return Attempts.untilTaken(tried -> posts.once(
                idempotencyKey,
                staff,
                "POST /appointments",
                request,
                ClinicAppointmentView.class,
                () -> book(staff, request)));
    }

    private ClinicAppointmentView book(UUID staff, BookForPatientRequest request) {
        Clinic clinic = clinics.named("clinic", request.clinic());
        VisitKind kind = kinds.offered(request.kind());
        Practitioner practitioner = practitioners.get(request.practitioner());
        if (!practitioner.worksAt(clinic.id())) {
            throw Problems.badField("practitioner", "does not work at this clinic");
        }
        Patient patient = patients.findByIdOptional(request.patient()).orElseThrow(Problems::notFound);
        Instant startsAt = window.recordable(request.startsAt());

        List<UUID> who = List.of(practitioner.id());
        locks.lock(who, List.of(clinic.id()));
        Instant now = clock.instant();
        occupancies.freeExpired(who, List.of(clinic.id()), now);
        FreeTimes free = availability.around(clinic, kind, who, startsAt, Occupancies.Except.NOTHING);
        UUID room = room(free, practitioner.id(), startsAt, now).orElseThrow(SlotTaken::new);
        Place place =
                new Place(practitioner.id(), clinic.id(), room, kind.shape().occupied(startsAt));
        Appointment appointment =
                Appointment.booked(patient, kind, place, kind.shape().visit(startsAt), request.note(), now);
        appointments.persistAndFlush(appointment);
        occupancies.take(appointment.id(), place);
        events.booked(appointment, ChangedBy.CLINIC);
        audit.note(staff, "appointment-booked", patient.id(), appointment.id().toString());
        return views.clinics(appointment);
    }

    private static Optional<UUID> room(FreeTimes free, UUID practitioner, Instant startsAt, Instant now) {
        if (startsAt.isBefore(now)) {
            return free.roomForThePast(practitioner, startsAt);
        }
        if (!free.isInsideRoster(practitioner, startsAt)) {
            throw Problems.conflict(
                    "outside-roster", "They don't work then", "Please pick a time inside their roster at this clinic.");
        }
        return free.roomInsideRoster(practitioner, startsAt);
    }
}
