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

/** A stored block of a practitioner's week. */
@Entity
class RosterBlock {
    @Id
    private UUID id;

    private UUID practitionerId;
    private UUID clinicId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek day;

    private LocalTime starts;
    private LocalTime ends;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    protected RosterBlock() {}

    RosterBlock(UUID practitionerId, Roster.Block block) {
        this.id = Ids.next();
        this.practitionerId = practitionerId;
        this.clinicId = block.clinic();
        this.day = block.day();
        this.starts = block.from();
        this.ends = block.until();
        this.validFrom = block.validFrom();
        this.validUntil = block.validUntil();
    }

    UUID practitionerId() {
        return practitionerId;
    }

    Roster.Block block() {
        return new Roster.Block(clinicId, day, starts, ends, validFrom, validUntil);
    }
}
