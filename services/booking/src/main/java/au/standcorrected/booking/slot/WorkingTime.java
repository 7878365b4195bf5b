package au.standcorrected.booking.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Turns rosters into the windows in which visits can lie. */
public final class WorkingTime {
    private final Map<UUID, ClinicHours> clinics;
    private final Travel travel;

    /** @param clinics all clinics that a roster may name */
    public WorkingTime(Map<UUID, ClinicHours> clinics, Travel travel) {
        this.clinics = Map.copyOf(clinics);
        this.travel = travel;
    }

    /**
     * The windows of a date at a clinic, in order: the roster's blocks within the opening hours, without breaks, leave and
     * the way from another clinic.
     */
    List<Window> windows(Roster roster, UUID clinic, LocalDate date) {
        ClinicHours hours = hours(clinic);
        List<Worked> day = worked(roster, date);
        List<Span> away = new ArrayList<>(roster.leave());
        roster.breaks().stream()
                .filter(pause -> pause.on(date))
                .flatMap(pause -> hours.span(date, pause.from(), pause.until()).stream())
                .forEach(away::add);
        List<Window> windows = new ArrayList<>();
        for (Worked block : day) {
            if (block.clinic().equals(clinic)) {
                Optional<Span> there =
                        Span.between(arrival(block, day), block.span().until());
                for (Span open : hours.open(date)) {
                    there.flatMap(span -> span.intersection(open))
                            .map(span -> span.without(away))
                            .orElse(List.of())
                            .forEach(span -> windows.add(new Window(block.span().from(), span)));
                }
            }
        }
        return windows;
    }

    Travel travel() {
        return travel;
    }

    LocalDate date(UUID clinic, Instant instant) {
        return LocalDate.ofInstant(instant, hours(clinic).zone());
    }

    /** The blocks of the date; those at a clinic that is closed are days off. */
    private List<Worked> worked(Roster roster, LocalDate date) {
        return roster.blocks().stream()
                .filter(block -> block.on(date) && !hours(block.clinic()).closed(date))
                .flatMap(block -> hours(block.clinic()).span(date, block.from(), block.until()).stream()
                        .map(span -> new Worked(block.clinic(), span)))
                .toList();
    }

    /** When the practitioner is there: not before the way from where they worked earlier that day. */
    private Instant arrival(Worked block, List<Worked> day) {
        Instant arrival = block.span().from();
        for (Worked other : day) {
            if (!other.clinic().equals(block.clinic())
                    && other.span().from().isBefore(block.span().from())) {
                Instant arrived = other.span().until().plus(travel.between(other.clinic(), block.clinic()));
                arrival = arrived.isAfter(arrival) ? arrived : arrival;
            }
        }
        return arrival;
    }

    private ClinicHours hours(UUID clinic) {
        ClinicHours hours = clinics.get(clinic);
        if (hours == null) {
            throw new IllegalArgumentException("a roster names a clinic that is not there: " + clinic);
        }
        return hours;
    }

    /**
     * Where visits can lie.
     *
     * @param anchor the start of the roster's block, from which the steps are counted
     */
    record Window(Instant anchor, Span span) {}

    private record Worked(UUID clinic, Span span) {}
}
