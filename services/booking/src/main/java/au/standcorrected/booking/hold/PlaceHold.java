package au.standcorrected.booking.hold;

import au.standcorrected.booking.availability.Availability;
import au.standcorrected.booking.availability.BookableWindow;
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
import au.standcorrected.kit.idempotency.IdempotentPosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a time for a person, instead of the one that was kept for them before. */
@ApplicationScoped
class PlaceHold {
    private final Availability availability;
    private final BookableWindow window;
    private final Clinics clinics;
    private final VisitKinds kinds;
    private final Practitioners practitioners;
    private final Holds holds;
    private final Occupancies occupancies;
    private final BookableLocks locks;
    private final IdempotentPosts posts;
    private final Clock clock;

    @Inject
    PlaceHold(
            Availability availability,
            BookableWindow window,
            Clinics clinics,
            VisitKinds kinds,
            Practitioners practitioners,
            Holds holds,
            Occupancies occupancies,
            BookableLocks locks,
            IdempotentPosts posts,
            Clock clock) {
        this.availability = availability;
        this.window = window;
        this.clinics = clinics;
        this.kinds = kinds;
        this.practitioners = practitioners;
        this.holds = holds;
        this.occupancies = occupancies;
        this.locks = locks;
        this.posts = posts;
        this.clock = clock;
    }

    HoldView place(UUID memberId, PlaceHoldRequest request, @Nullable String idempotencyKey) {
        return Attempts.untilTaken(tried -> posts.once(
                idempotencyKey,
                memberId,
                "POST /me/holds",
                request,
                HoldView.class,
                () -> attempt(memberId, request, tried)));
    }

    private HoldView attempt(UUID memberId, PlaceHoldRequest request, Set<UUID> tried) {
        Clinic clinic = clinics.named("clinic", request.clinic());
        VisitKind kind = kinds.offered(request.kind());
        Instant startsAt = window.bookable(request.startsAt());
        locks.lockPerson(memberId);
        UUID practitioner = candidate(memberId, request, clinic, kind, tried);
        tried.add(practitioner);

        List<Hold> before = holds.open(memberId);
        Set<UUID> lockedPractitioners = new HashSet<>(Set.of(practitioner));
        Set<UUID> lockedClinics = new HashSet<>(Set.of(clinic.id()));
        before.forEach(hold -> {
            lockedPractitioners.add(hold.practitionerId());
            lockedClinics.add(hold.clinicId());
        });
        locks.lock(lockedPractitioners, lockedClinics);
        Instant now = clock.instant();
        occupancies.freeExpired(lockedPractitioners, lockedClinics, now);
        before.forEach(Hold::end);
        occupancies.freeHoldsOf(memberId);

        UUID room = availability
                .around(clinic, kind, List.of(practitioner), startsAt, Occupancies.Except.NOTHING)
                .roomIfOffered(practitioner, startsAt)
                .orElseThrow(SlotTaken::new);
        Place place = new Place(practitioner, clinic.id(), room, kind.shape().occupied(startsAt));
        Hold hold = Hold.place(memberId, kind, place, startsAt, now);
        holds.persistAndFlush(hold);
        occupancies.hold(hold.id(), memberId, place, hold.expiresAt());
        return HoldView.of(hold, clinic, kind, practitioners.get(practitioner));
    }

    /** The one asked for; or, when anybody will do, the next who is free and was not tried. */
    private UUID candidate(UUID memberId, PlaceHoldRequest request, Clinic clinic, VisitKind kind, Set<UUID> tried) {
        UUID asked = request.practitioner();
        if (asked != null) {
            if (tried.contains(asked)) {
                throw new SlotTaken();
            }
            return practitioners.get(asked).id();
        }
        List<UUID> all =
                practitioners.at(clinic.id()).stream().map(Practitioner::id).toList();
        LocalDate date = LocalDate.ofInstant(request.startsAt(), clinic.zone());
        return availability
                .around(clinic, kind, all, request.startsAt(), new Occupancies.Except(memberId, null))
                .offeredAt(request.startsAt(), date)
                .stream()
                .filter(one -> !tried.contains(one))
                .findFirst()
                .orElseThrow(SlotTaken::new);
    }
}
