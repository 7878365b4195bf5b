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
import au.standcorrected.booking.practitioner.Practitioner;
import au.standcorrected.booking.practitioner.Practitioners;
import au.standcorrected.kit.problem.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives a visit another time, at the same clinic. */
@ApplicationScoped
class MoveAppointment {
    private final Appointments appointments;
    private final AppointmentEvents events;
    private final Availability availability;
    private final BookableWindow window;
    private final Clinics clinics;
    private final VisitKinds kinds;
    private final Practitioners practitioners;
    private final Occupancies occupancies;
    private final BookableLocks locks;
    private final Clock clock;

    @Inject
    MoveAppointment(
            Appointments appointments,
            AppointmentEvents events,
            Availability availability,
            BookableWindow window,
            Clinics clinics,
            VisitKinds kinds,
            Practitioners practitioners,
            Occupancies occupancies,
            BookableLocks locks,
            Clock clock) {
        this.appointments = appointments;
        this.events = events;
        this.availability = availability;
        this.window = window;
        this.clinics = clinics;
        this.kinds = kinds;
        this.practitioners = practitioners;
        this.occupancies = occupancies;
        this.locks = locks;
        this.clock = clock;
    }

    /** The person's own visit, within the clinic's notice. */
    void moveMine(UUID memberId, UUID id, MoveRequest request, @Nullable String ifMatch) {
        move(() -> appointments.getForMember(id, memberId), request, ifMatch, ChangedBy.PATIENT, () -> {});
    }

    /** Any visit, whenever; on a step or not, but inside the roster. {@code alongside} is part of the transaction. */
    void moveForClinic(UUID id, MoveRequest request, @Nullable String ifMatch, Runnable alongside) {
        move(() -> appointments.get(id), request, ifMatch, ChangedBy.CLINIC, alongside);
    }

    private void move(
            Supplier<Appointment> found,
            MoveRequest request,
            @Nullable String ifMatch,
            ChangedBy by,
            Runnable alongside) {
        Attempts.untilTaken(tried -> {
            move(found.get(), request, ifMatch, by, tried);
            alongside.run();
            return tried;
        });
    }

    private void move(
            Appointment appointment, MoveRequest request, @Nullable String ifMatch, ChangedBy by, Set<UUID> tried) {
        EntityTags.requireMatch(ifMatch, appointment.version());
        Clinic clinic = clinics.findById(appointment.clinicId());
        VisitKind kind = kinds.findById(appointment.kind());
        requireChangeable(appointment, clinic, by);
        Instant startsAt = window.bookable(request.startsAt());
        UUID practitioner = candidate(appointment, request, clinic, kind, tried);
        tried.add(practitioner);

        Set<UUID> who = Set.copyOf(List.of(practitioner, appointment.practitionerId()));
        locks.lock(who, List.of(clinic.id()));
        appointments.lock(appointment);
        EntityTags.requireMatch(ifMatch, appointment.version());
        requireChangeable(appointment, clinic, by);
        occupancies.freeExpired(who, List.of(clinic.id()), clock.instant());

        FreeTimes free = availability.around(
                clinic, kind, List.of(practitioner), startsAt, new Occupancies.Except(null, appointment.id()));
        UUID room = (by == ChangedBy.PATIENT
                        ? free.roomIfOffered(practitioner, startsAt)
                        : free.roomInsideRoster(practitioner, startsAt))
                .orElseThrow(SlotTaken::new);
        Place place = new Place(practitioner, clinic.id(), room, kind.shape().occupied(startsAt));
        Instant before = appointment.startsAt();
        appointment.move(place, kind.shape().visit(startsAt));
        appointments.flush();
        occupancies.move(appointment.id(), place);
        events.rescheduled(appointment, before, by);
    }

    private void requireChangeable(Appointment appointment, Clinic clinic, ChangedBy by) {
        appointment.requireMovable();
        if (by == ChangedBy.PATIENT) {
            ChangeNotice.require(clinic, appointment, clock.instant());
        }
    }

    /** The one asked for; or, when anybody will do, the same as before, then the others who are free. */
    private UUID candidate(
            Appointment appointment, MoveRequest request, Clinic clinic, VisitKind kind, Set<UUID> tried) {
        UUID asked = request.practitioner();
        if (asked != null) {
            if (tried.contains(asked)) {
                throw new SlotTaken();
            }
            return practitioners.get(asked).id();
        }
        if (tried.isEmpty()) {
            return appointment.practitionerId();
        }
        List<UUID> all =
                practitioners.at(clinic.id()).stream().map(Practitioner::id).toList();
        LocalDate date = LocalDate.ofInstant(request.startsAt(), clinic.zone());
        return availability
                .around(clinic, kind, all, request.startsAt(), new Occupancies.Except(null, appointment.id()))
                .offeredAt(request.startsAt(), date)
                .stream()
                .filter(one -> !tried.contains(one))
                .findFirst()
                .orElseThrow(SlotTaken::new);
    }
}
