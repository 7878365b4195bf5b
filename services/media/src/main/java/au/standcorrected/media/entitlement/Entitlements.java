package au.standcorrected.media.entitlement;

import au.standcorrected.kit.inbox.Inbox;
import au.standcorrected.kit.inbox.ReceivedEvent;
import au.standcorrected.kit.projection.Decided;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** The projection of accounts' decisions; one consumer writes it for all replicas. */
@ApplicationScoped
class Entitlements {
    private final Inbox inbox;
    private final EntityManager entities;

    @Inject
    Entitlements(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
    }

    @Incoming("entitlements")
    @Blocking
    void on(ConsumerRecord<String, @Nullable String> received) {
        inbox.deliver("media.entitlements", received, this::apply, this::forget);
    }

    Optional<Decided<Instant>> find(UUID memberId) {
        List<?> rows = entities.createNativeQuery(
                        "select access_until, version from entitlement where member_id = :id", Row.class)
                .setParameter("id", memberId)
                .getResultList();
        return rows.stream()
                .map(Row.class::cast)
                .map(row -> new Decided<>(memberId, row.version(), row.accessUntil()))
                .findFirst();
    }

    private void apply(ReceivedEvent event) {
        if (!event.type().equals(EntitlementState.TYPE)) {
            return;
        }
        EntitlementState state = event.data(EntitlementState.class);
        entities.createNativeQuery("insert into entitlement as known (member_id, access_until, version)"
                        + " values (:id, :until, :version) on conflict (member_id) do update"
                        + " set access_until = excluded.access_until, version = excluded.version"
                        + " where known.version < excluded.version")
                .setParameter("id", state.memberId())
                .setParameter("until", state.accessUntil())
                .setParameter("version", state.version())
                .executeUpdate();
    }

    private void forget(UUID memberId) {
        entities.createNativeQuery("delete from entitlement where member_id = :id")
                .setParameter("id", memberId)
                .executeUpdate();
    }

    /** A row of the projection. */
    record Row(Instant accessUntil, Long version) {}
}
