package au.standcorrected.accounts.consent;

import au.standcorrected.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Every decision ever made, only ever added to: the proof of what was agreed when. */
@ApplicationScoped
public class ConsentHistory {
    private final EntityManager entities;

    @Inject
    ConsentHistory(EntityManager entities) {
        this.entities = entities;
    }

    public void add(UUID member, ConsentKind kind, ConsentDecision decision) {
        entities.createNativeQuery("insert into consent_decision"
                        + " (id, member_id, kind, document_version, granted, decided_at)"
                        + " values (:id, :member, :kind, :version, :granted, :at)")
                .setParameter("id", Ids.next())
                .setParameter("member", member)
                .setParameter("kind", kind.name())
                .setParameter("version", decision.documentVersion())
                .setParameter("granted", decision.granted())
                .setParameter("at", decision.decidedAt())
                .executeUpdate();
    }
}
