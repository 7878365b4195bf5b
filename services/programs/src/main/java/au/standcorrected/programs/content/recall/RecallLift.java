package au.standcorrected.programs.content.recall;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A recall does not hold any more. */
@Entity
@Immutable
@Table(schema = "content", name = "recall_lift")
public class RecallLift {
    @Id
    private UUID recallId;

    private String reason;
    private Instant liftedAt;
    private UUID liftedBy;

    protected RecallLift() {}

    public RecallLift(UUID recall, String reason, UUID by, Instant now) {
        this.recallId = recall;
        this.reason = reason;
        this.liftedBy = by;
        this.liftedAt = now;
    }

    public UUID recallId() {
        return recallId;
    }

    public String reason() {
        return reason;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    public UUID liftedBy() {
        return liftedBy;
    }
}
