package au.standcorrected.booking.person;

import au.standcorrected.kit.inbox.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The projection of accounts' members. */
@ApplicationScoped
public class Persons {
    private final EntityManager entities;

    @Inject
    Persons(EntityManager entities) {
        this.entities = entities;
    }

    /** The name in the calendar; empty for somebody of whom accounts has not told yet, and for the erased. */
    public Optional<String> displayName(UUID memberId) {
        return entities.createNativeQuery(
                        "select display_name from person where member_id = :id and not erased", String.class)
                .setParameter("id", memberId)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** The names of several, without those who have none. */
    public Map<UUID, String> displayNames(Collection<UUID> memberIds) {
        Map<UUID, String> names = new HashMap<>();
        entities.createNativeQuery(
                        "select member_id, display_name from person where member_id = any(:ids) and not erased"
                                + " and display_name is not null",
                        Tuple.class)
                .setParameter("ids", memberIds.toArray(UUID[]::new))
                .getResultStream()
                .forEach(row -> names.put(((Tuple) row).get(0, UUID.class), ((Tuple) row).get(1, String.class)));
        return names;
    }

    /** Keeps the state, unless a newer one is known. */
    void apply(PersonState state) {
        entities.createNativeQuery("insert into person as known (member_id, display_name, reminders, version)"
                        + " values (:id, :name, :reminders, :version)"
                        + " on conflict (member_id) do update set display_name = excluded.display_name,"
                        + " reminders = excluded.reminders, version = excluded.version"
                        + " where known.version < excluded.version and not known.erased")
                .setParameter("id", state.memberId())
                .setParameter("name", state.displayName())
                .setParameter("reminders", state.reminders())
                .setParameter("version", state.version())
                .executeUpdate();
    }

    /** Adds to the history of consents: plainly, so that an event that had its effect twice would show. */
    void addConsentChange(ReceivedEvent event, PersonState.Consent changed) {
        entities.createNativeQuery("insert into consent_change"
                        + " (event_id, member_id, kind, granted, aggregate_version, changed_at)"
                        + " values (:event, :member, :kind, :granted, :version, :at)")
                .setParameter("event", event.id())
                .setParameter("member", event.subject())
                .setParameter("kind", changed.kind())
                .setParameter("granted", changed.granted())
                .setParameter("version", event.version())
                .setParameter("at", changed.decidedAt())
                .executeUpdate();
    }

    /** Forgets who the person is; an event that comes late does not bring it back. */
    void erase(UUID memberId) {
        entities.createNativeQuery(
                        "insert into person (member_id, version, erased) values (:id, 0, true)"
                                + " on conflict (member_id) do update set display_name = null, reminders = false, erased = true")
                .setParameter("id", memberId)
                .executeUpdate();
    }
}
