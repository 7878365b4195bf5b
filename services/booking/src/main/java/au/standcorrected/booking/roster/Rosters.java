package au.standcorrected.booking.roster;

import au.standcorrected.booking.slot.Roster;
import au.standcorrected.booking.slot.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Weeks, pauses and leave of all practitioners. */
@ApplicationScoped
public class Rosters {
    private final EntityManager entities;

    @Inject
    Rosters(EntityManager entities) {
        this.entities = entities;
    }

    /** The rosters by practitioner, with the leave that touches the span; somebody without one never works. */
    public Map<UUID, Roster> of(Collection<UUID> practitioners, Span span) {
        Map<UUID, Roster> rosters = new HashMap<>();
        practitioners.forEach(
                id -> rosters.put(id, new Roster(id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        if (practitioners.isEmpty()) {
            return rosters;
        }
        entities.createQuery("from RosterBlock where practitionerId in ?1", RosterBlock.class)
                .setParameter(1, practitioners)
                .getResultList()
                .forEach(stored ->
                        roster(rosters, stored.practitionerId()).blocks().add(stored.block()));
        entities.createQuery("from RosterBreak where practitionerId in ?1", RosterBreak.class)
                .setParameter(1, practitioners)
                .getResultList()
                .forEach(stored ->
                        roster(rosters, stored.practitionerId()).breaks().add(stored.pause()));
        entities.createQuery(
                        "from PractitionerLeave where practitionerId in ?1 and endsAt > ?2 and startsAt < ?3",
                        PractitionerLeave.class)
                .setParameter(1, practitioners)
                .setParameter(2, span.from())
                .setParameter(3, span.until())
                .getResultList()
                .forEach(stored ->
                        roster(rosters, stored.practitionerId()).leave().add(stored.span()));
        return rosters;
    }

    /** This instead of what was there. */
    void replace(UUID practitionerId, List<Roster.Block> blocks, List<Roster.Break> breaks) {
        for (String stored : List.of("RosterBlock", "RosterBreak")) {
            entities.createQuery("delete from " + stored + " where practitionerId = ?1")
                    .setParameter(1, practitionerId)
                    .executeUpdate();
        }
        blocks.forEach(block -> entities.persist(new RosterBlock(practitionerId, block)));
        breaks.forEach(pause -> entities.persist(new RosterBreak(practitionerId, pause)));
    }

    UUID addLeave(UUID practitionerId, Span span, @Nullable String reason) {
        PractitionerLeave leave = new PractitionerLeave(practitionerId, span, reason);
        entities.persist(leave);
        return leave.id();
    }

    private static Roster roster(Map<UUID, Roster> rosters, UUID practitioner) {
        return Objects.requireNonNull(rosters.get(practitioner));
    }
}
