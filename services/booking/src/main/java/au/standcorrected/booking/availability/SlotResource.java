package au.standcorrected.booking.availability;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.clinic.VisitKind;
import au.standcorrected.booking.clinic.VisitKinds;
import au.standcorrected.booking.input.QueryValues;
import au.standcorrected.booking.occupancy.Occupancies;
import au.standcorrected.booking.practitioner.Practitioner;
import au.standcorrected.booking.practitioner.Practitioners;
import au.standcorrected.kit.problem.Problems;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Free times, for anybody. */
@Path("/api/booking/v1/slots")
public class SlotResource {
    private static final int MOST_DAYS = 31;

    private final Availability availability;
    private final Clinics clinics;
    private final VisitKinds kinds;
    private final Practitioners practitioners;
    private final Clock clock;

    @Inject
    SlotResource(
            Availability availability, Clinics clinics, VisitKinds kinds, Practitioners practitioners, Clock clock) {
        this.availability = availability;
        this.clinics = clinics;
        this.kinds = kinds;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Transactional
    @Operation(
            summary = "Free times of a kind of visit at a clinic, at most 31 days",
            description = "Dates are the clinic's. Without a practitioner, everybody at the clinic is looked at.")
    public SlotsView slots(
            @QueryParam("clinic") @Nullable String clinicSlug,
            @QueryParam("kind") @Nullable String kindSlug,
            @QueryParam("practitioner") @Nullable String practitioner,
            @QueryParam("from") @Nullable String fromText,
            @QueryParam("to") @Nullable String toText) {
        Clinic clinic = clinics.named("clinic", QueryValues.word("clinic", clinicSlug));
        VisitKind kind = kinds.offered(QueryValues.word("kind", kindSlug));
        LocalDate from = QueryValues.date("from", fromText);
        LocalDate to = QueryValues.date("to", toText);
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw Problems.badField("to", "must be from 0 to " + (MOST_DAYS - 1) + " days after from");
        }
        if (from.atStartOfDay(clinic.zone()).toInstant().isAfter(clock.instant().plus(Availability.HORIZON))) {
            throw Problems.unprocessable(
                    "time-not-bookable",
                    "That is too far ahead",
                    "You can book up to " + Availability.HORIZON.toDays() + " days ahead.");
        }
        FreeTimes free =
                availability.between(clinic, kind, asked(clinic, practitioner), from, to, Occupancies.Except.NOTHING);
        return new SlotsView(
                clinic.zone().getId(),
                from.datesUntil(to.plusDays(1))
                        .map(date -> new SlotsView.Day(date, slots(free, date)))
                        .toList());
    }

    private List<UUID> asked(Clinic clinic, @Nullable String practitioner) {
        return practitioner == null
                ? practitioners.at(clinic.id()).stream().map(Practitioner::id).toList()
                : List.of(practitioners
                        .get(QueryValues.id("practitioner", practitioner))
                        .id());
    }

    private static List<SlotsView.Slot> slots(FreeTimes free, LocalDate date) {
        return free.on(date).entrySet().stream()
                .map(start -> new SlotsView.Slot(start.getKey(), List.copyOf(start.getValue())))
                .toList();
    }
}
