package au.standcorrected.accounts.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody read or changed somebody's data. */
@Entity
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String service;
    private UUID actor;
    private String action;
    private UUID subject;
    private @Nullable String thing;
    private Instant happenedAt;

    protected AuditEntry() {}

    AuditEntry(String service, UUID actor, String action, UUID subject, @Nullable String thing, Instant happenedAt) {
        this.service = service;
        this.actor = actor;
        this.action = action;
        this.subject = subject;
        this.thing = thing;
        this.happenedAt = happenedAt;
    }

    /** Its place in the log. */
    String position() {
        return String.valueOf(id);
    }

    AuditEntryView view() {
        return new AuditEntryView(service, actor, action, subject, thing, happenedAt);
    }

    /** An entry as admins read it. */
    public record AuditEntryView(
            String service, UUID actor, String action, UUID subject, @Nullable String thing, Instant at) {}
}
