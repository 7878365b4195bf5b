package au.standcorrected.booking.roster;

import au.standcorrected.booking.slot.Roster;
import au.standcorrected.kit.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored pause in a practitioner's week. */
@Entity
class RosterBreak {
    @Id
    private UUID id;

    private UUID practitionerId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek day;

    private LocalTime starts;
    private LocalTime ends;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected RosterBreak() {}

    RosterBreak(UUID practitionerId, Roster.Break pause) {
        this.id = Ids.next();
        this.practitionerId = practitionerId;
        this.day = pause.day();
        this.starts = pause.from();
        this.ends = pause.until();
        this.validFrom = pause.validFrom();
        this.validUntil = pause.validUntil();
    }

    UUID practitionerId() {
        return practitionerId;
    }

    Roster.Break pause() {
        return new Roster.Break(day, starts, ends, validFrom, validUntil);
    }
}
