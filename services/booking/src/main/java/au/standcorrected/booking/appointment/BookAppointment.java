package au.standcorrected.booking.appointment;

import au.standcorrected.booking.availability.Availability;
import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.clinic.VisitKind;
import au.standcorrected.booking.clinic.VisitKinds;
import au.standcorrected.booking.hold.Hold;
import au.standcorrected.booking.hold.Holds;
import au.standcorrected.booking.occupancy.Attempts;
import au.standcorrected.booking.occupancy.BookableLocks;
import au.standcorrected.booking.occupancy.Occupancies;
import au.standcorrected.booking.occupancy.Place;
import au.standcorrected.booking.occupancy.SlotTaken;
import au.standcorrected.booking.patient.Patient;
import au.standcorrected.booking.patient.Patients;
import au.standcorrected.booking.slot.Span;
import au.standcorrected.kit.idempotency.IdempotentPosts;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an appointment of the time that was kept for a person. */
@ApplicationScoped
class BookAppointment {
    private final Holds holds;
    private final Appointments appointments;
    private final AppointmentEvents events;
    private final AppointmentViews views;
    private final Availability availability;
    private final Clinics clinics;
    private final VisitKinds kinds;
    private final Patients patients;
    private final Occupancies occupancies;
    private final BookableLocks locks;
    private final IdempotentPosts posts;
    private final Clock clock;

    @Inject
    BookAppointment(
            Holds holds,
            Appointments appointments,
            AppointmentEvents events,
            AppointmentViews views,
            Availability availability,
            Clinics clinics,
            VisitKinds kinds,
            Patients patients,
            Occupancies occupancies,
            BookableLocks locks,
            IdempotentPosts posts,
            Clock clock) {
        this.holds = holds;
        this.appointments = appointments;
        this.events = events;
        this.views = views;
        this.availability = availability;
        this.clinics = clinics;
        this.kinds = kinds;
        this.patients = patients;
        this.occupancies = occupancies;
        this.locks = locks;
        this.posts = posts;
        this.clock = clock;
    }

    AppointmentView book(PersonBooking person, BookAppointmentRequest request, @Nullable String idempotencyKey) {
        return Attempts.untilTaken(tried -> posts.once(
                idempotencyKey,
                person.memberId(),
                "POST /me/appointments",
                request,
                AppointmentView.class,
                () -> book(person, request)));
    }

    /** Booking the same hold again, from another tab, gives the appointment that it became. */
    private AppointmentView book(PersonBooking person, BookAppointmentRequest request) {
        locks.lockPerson(person.memberId());
        Hold hold = holds.getForMember(request.hold(), person.memberId());
        if (hold.appointmentId() != null) {
            return views.mine(appointments.getForMember(hold.appointmentId(), person.memberId()));
        }
        Instant now = clock.instant();
        if (!hold.lives(now)) {
            throw holdExpired();
        }
        locks.lock(List.of(hold.practitionerId()), List.of(hold.clinicId()));
        requireStillWorking(hold, person);
        VisitKind kind = kinds.findById(hold.kind());
        Patient patient = patients.ofMemberOrNew(person.memberId(), person.givenName(), person.familyName());
        Span visit = new Span(hold.startsAt(), hold.endsAt());
        Place place = new Place(
                hold.practitionerId(),
                hold.clinicId(),
                hold.roomId(),
                kind.shape().occupied(visit.from()));
        Appointment appointment = Appointment.booked(patient, kind, place, visit, request.note(), now);
        appointments.persistAndFlush(appointment);
        hold.become(appointment.id());
        if (!occupancies.keep(hold.id(), appointment.id(), now)) {
            throw holdExpired();
        }
        events.booked(appointment, ChangedBy.PATIENT);
        return views.mine(appointment);
    }

    /** Leave or a closure may have come while the time was held. */
    private void requireStillWorking(Hold hold, PersonBooking person) {
        Clinic clinic = clinics.findById(hold.clinicId());
        boolean working = availability
                .around(
                        clinic,
                        kinds.findById(hold.kind()),
                        Set.of(hold.practitionerId()),
                        hold.startsAt(),
                        new Occupancies.Except(person.memberId(), null))
                .roomInsideRoster(hold.practitionerId(), hold.startsAt())
                .isPresent();
        if (!working) {
            throw new SlotTaken();
        }
    }

    private static RuntimeException holdExpired() {
        return Problems.conflict(
                "hold-expired", "We couldn't keep this time any longer", "Please pick the time again, or another one.");
    }
}
