package au.standcorrected.booking.roster;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.Clinics;
import au.standcorrected.booking.input.QueryValues;
import au.standcorrected.booking.practitioner.Practitioner;
import au.standcorrected.booking.slot.Roster;
import au.standcorrected.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a week must keep to; what does not is 400 and names the field. */
@ApplicationScoped
class RosterRules {
    private final Clinics clinics;

    @Inject
    RosterRules(Clinics clinics) {
        this.clinics = clinics;
    }

    List<Roster.Block> blocks(Practitioner practitioner, ChangeRosterRequest request) {
        List<Roster.Block> blocks = new ArrayList<>();
        for (ChangeRosterRequest.BlockRequest asked : request.blocks()) {
            String field = "blocks[" + blocks.size() + "]";
            Clinic clinic = clinics.named(field + ".clinic", asked.clinic());
            if (!practitioner.worksAt(clinic.id())) {
                throw Problems.badField(field + ".clinic", "is not one where this practitioner works");
            }
            Roster.Block block = new Roster.Block(
                    clinic.id(),
                    asked.day(),
                    QueryValues.time(field + ".from", asked.from()),
                    QueryValues.time(field + ".until", asked.until()),
                    QueryValues.sensible(field + ".validFrom", asked.validFrom()),
                    asked.validUntil());
            ordered(field, block.from(), block.until(), block.validFrom(), block.validUntil());
            // Somebody who is at two places at once has no way between them.
            blocks.stream().filter(other -> meet(other, block)).findFirst().ifPresent(other -> {
                throw Problems.badField(field, "lies over another block of the same day");
            });
            blocks.add(block);
        }
        return blocks;
    }

    List<Roster.Break> breaks(ChangeRosterRequest request) {
        List<Roster.Break> breaks = new ArrayList<>();
        List<ChangeRosterRequest.BreakRequest> all = request.breaks();
        for (ChangeRosterRequest.BreakRequest asked : all == null ? List.<ChangeRosterRequest.BreakRequest>of() : all) {
            String field = "breaks[" + breaks.size() + "]";
            Roster.Break pause = new Roster.Break(
                    asked.day(),
                    QueryValues.time(field + ".from", asked.from()),
                    QueryValues.time(field + ".until", asked.until()),
                    asked.validFrom(),
                    asked.validUntil());
            ordered(field, pause.from(), pause.until(), pause.validFrom(), pause.validUntil());
            breaks.add(pause);
        }
        return breaks;
    }

    private static void ordered(
            String field,
            LocalTime from,
            LocalTime until,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil) {
        if (!from.isBefore(until)) {
            throw Problems.badField(field + ".until", "must be later than from");
        }
        if (validFrom != null) {
            QueryValues.sensible(field + ".validFrom", validFrom);
        }
        if (validUntil != null) {
            QueryValues.sensible(field + ".validUntil", validUntil);
            if (validFrom != null && validUntil.isBefore(validFrom)) {
                throw Problems.badField(field + ".validUntil", "must not be before validFrom");
            }
        }
    }

    private static boolean meet(Roster.Block one, Roster.Block other) {
        return one.day() == other.day()
                && one.from().isBefore(other.until())
                && other.from().isBefore(one.until())
                && (one.validUntil() == null || !one.validUntil().isBefore(other.validFrom()))
                && (other.validUntil() == null || !other.validUntil().isBefore(one.validFrom()));
    }
}
