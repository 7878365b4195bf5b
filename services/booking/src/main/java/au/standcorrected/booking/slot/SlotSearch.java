package au.standcorrected.booking.slot;

import au.standcorrected.booking.slot.WorkingTime.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Finds the times at which a kind of visit can start at a clinic. The visit lies inside a window of the roster; its buffers
 * only keep it apart from others; the practitioner and a place in a room are free.
 */
public final class SlotSearch {
    private final WorkingTime time;
    private final UUID clinic;
    private final List<UUID> rooms;
    private final VisitShape shape;
    private final Taken taken;
    private final Instant earliest;
    private final Instant latest;

    /**
     * @param taken what may be in the way: at the clinic, and elsewhere by the practitioners that are asked for
     * @param offered starts outside of it are not offered, though they may fit
     */
    public SlotSearch(
            WorkingTime time,
            UUID clinic,
            List<UUID> rooms,
            VisitShape shape,
            Collection<Occupied> taken,
            Span offered) {
        this.time = time;
        this.clinic = clinic;
        this.rooms = List.copyOf(rooms);
        this.shape = shape;
        this.taken = new Taken(clinic, taken, time.travel());
        this.earliest = offered.from();
        this.latest = offered.until();
    }

    /** The starts of a date that are offered, in order. */
    public List<Instant> starts(Roster roster, LocalDate date) {
        TreeSet<Instant> starts = new TreeSet<>();
        for (Window window : time.windows(roster, clinic, date)) {
            Instant start = firstStep(window);
            while (window.span().contains(shape.visit(start))) {
                if (isOffered(start) && room(roster.practitioner(), start).isPresent()) {
                    starts.add(start);
                }
                start = start.plus(shape.step());
            }
        }
        return List.copyOf(starts);
    }

    /** Whether {@link #starts} names it. */
    public boolean offers(Roster roster, Instant start) {
        return isOffered(start)
                && windowOf(roster, start)
                        .filter(window ->
                                Duration.between(window.anchor(), start).toNanos()
                                                % shape.step().toNanos()
                                        == 0)
                        .isPresent()
                && room(roster.practitioner(), start).isPresent();
    }

    /** Whether the visit lies inside the roster, on a step or not; says nothing about what is taken. */
    public boolean insideRoster(Roster roster, Instant start) {
        return windowOf(roster, start).isPresent();
    }

    /** The first room with a free place, when the practitioner is free too; the roster is not asked. */
    public Optional<UUID> room(UUID practitioner, Instant start) {
        Span occupied = shape.occupied(start);
        return taken.practitionerFree(practitioner, occupied)
                ? rooms.stream().filter(room -> taken.roomFree(room, occupied)).findFirst()
                : Optional.empty();
    }

    private boolean isOffered(Instant start) {
        return !start.isBefore(earliest) && start.isBefore(latest);
    }

    private Optional<Window> windowOf(Roster roster, Instant start) {
        Span visit = shape.visit(start);
        return time.windows(roster, clinic, time.date(clinic, start)).stream()
                .filter(window -> window.span().contains(visit))
                .findFirst();
    }

    /** The first step that does not lie before the window: a break or the way may have cut its beginning off. */
    private Instant firstStep(Window window) {
        long gone = Duration.between(window.anchor(), window.span().from()).toNanos();
        long step = shape.step().toNanos();
        return window.anchor().plusNanos((gone + step - 1) / step * step);
    }
}
