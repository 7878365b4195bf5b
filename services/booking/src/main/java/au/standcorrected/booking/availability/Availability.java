package au.standcorrected.booking.availability;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.clinic.VisitKind;
import au.standcorrected.booking.occupancy.Occupancies;
import au.standcorrected.booking.roster.Rosters;
import au.standcorrected.booking.slot.ClinicHours;
import au.standcorrected.booking.slot.SlotSearch;
import au.standcorrected.booking.slot.Span;
import au.standcorrected.booking.slot.WorkingTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Reads what a search of slots needs: only the days that are asked for, whatever else stands in the tables. */
@ApplicationScoped
public class Availability {
    /** How far ahead people can book. */
    public static final Duration HORIZON = Duration.ofDays(180);

    private final Clinics clinics;
    private final Rosters rosters;
    private final Occupancies occupancies;
    private final Clock clock;

    @Inject
    Availability(Clinics clinics, Rosters rosters, Occupancies occupancies, Clock clock) {
        this.clinics = clinics;
        this.rosters = rosters;
        this.occupancies = occupancies;
        this.clock = clock;
    }

    /** What is free from one date to another, both included. Under locks it is what will be free until they end. */
    public FreeTimes between(
            Clinic clinic,
            VisitKind kind,
            Collection<UUID> practitioners,
            LocalDate from,
            LocalDate to,
            Occupancies.Except except) {
        // A day on either side holds the buffers, the ways, and the zones of other clinics.
        Span around = new Span(
                from.minusDays(1).atStartOfDay(clinic.zone()).toInstant(),
                to.plusDays(2).atStartOfDay(clinic.zone()).toInstant());
        Map<UUID, ClinicHours> hours = new HashMap<>();
        clinics.inOrder()
                .forEach(each -> hours.put(
                        each.id(), each.hours(clinics.closures(each.id(), from.minusDays(1), to.plusDays(1)))));
        Instant now = clock.instant();
        SlotSearch search = new SlotSearch(
                new WorkingTime(hours, clinics.travel()),
                clinic.id(),
                clinics.rooms(clinic.id()),
                kind.shape(),
                occupancies.taken(clinic.id(), practitioners, around, except, now),
                new Span(now, now.plus(HORIZON)));
        return new FreeTimes(search, rosters.of(practitioners, around));
    }

    /** The same for the date of one instant. */
    public FreeTimes around(
            Clinic clinic, VisitKind kind, Collection<UUID> practitioners, Instant start, Occupancies.Except except) {
        LocalDate date = LocalDate.ofInstant(start, clinic.zone());
        return between(clinic, kind, practitioners, date, date, except);
    }
}
