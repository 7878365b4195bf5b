package au.standcorrected.programs.care.followup;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.concern.CareOutcome;
import au.standcorrected.programs.care.concern.CareState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a clinic looks after one concern: whose it is, by when, and what came of it. */
@Entity
@Table(schema = "care", name = "follow_up")
public class FollowUp {
    @Id
    private UUID concernId;

    private UUID memberId;
    private UUID clinicId;
    private @Nullable UUID owner;

    @Enumerated(EnumType.STRING)
    private CareState state;

    private Instant dueAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant escalatedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CareOutcome outcome;

    private @Nullable String outcomeNote;
    private @Nullable UUID outcomeBy;
    private @Nullable Instant closedAt;

    @Version
    private long version;

    protected FollowUp() {}

    /** @param owner the clinic's default; null: all its practitioners */
    static FollowUp open(UUID concernId, UUID memberId, UUID clinicId, @Nullable UUID owner, Instant dueAt) {
        FollowUp followUp = new FollowUp();
        followUp.concernId = concernId;
        followUp.memberId = memberId;
        followUp.clinicId = clinicId;
        followUp.owner = owner;
        followUp.state = CareState.OPEN;
        followUp.dueAt = dueAt;
        return followUp;
    }

    /** Whoever takes it owns it from then on, also from a colleague. */
    void take(UUID practitioner, Instant now) {
        if (state == CareState.CLOSED) {
            throw closed();
        }
        owner = practitioner;
        if (state == CareState.OPEN) {
            state = CareState.SEEN;
            seenAt = now;
        }
    }

    /** Said again in the same words, it changes nothing. */
    void close(UUID practitioner, CareOutcome came, String note, Instant now) {
        if (state == CareState.CLOSED) {
            if (practitioner.equals(outcomeBy) && came == outcome && note.equals(outcomeNote)) {
                return;
            }
            throw closed();
        }
        take(practitioner, now);
        state = CareState.CLOSED;
        outcome = came;
        outcomeNote = note;
        outcomeBy = practitioner;
        closedAt = now;
    }

    /** Nobody has looked at it in time: from now on it is everybody's at the clinic. True the first time only. */
    boolean escalate(Instant now) {
        if (state != CareState.OPEN || escalatedAt != null || now.isBefore(dueAt)) {
            return false;
        }
        escalatedAt = now;
        return true;
    }

    private static RuntimeException closed() {
        return Problems.conflict(
                "concern-closed", "This concern has an outcome already", "Load the list again to see it.");
    }

    UUID memberId() {
        return memberId;
    }

    UUID clinicId() {
        return clinicId;
    }
}
