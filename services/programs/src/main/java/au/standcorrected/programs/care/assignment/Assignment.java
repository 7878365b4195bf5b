package au.standcorrected.programs.care.assignment;

import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.adjustment.Adjustment;
import au.standcorrected.programs.care.adjustment.StoredAdjustment;
import au.standcorrected.programs.care.clinic.Practitioner;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** A program that a practitioner has put together for a patient. It binds nobody until the patient takes it up. */
@Entity
@Table(schema = "care", name = "assignment")
public class Assignment {
    @Id
    private UUID id;

    private UUID memberId;
    private UUID practitionerId;
    private UUID assignedBy;
    private String practitionerName;
    private String program;
    private UUID revisionId;
    private String phase;
    private @Nullable String note;

    @Convert(converter = StoredAdjustment.class)
    @ColumnTransformer(write = "?::jsonb")
    private Adjustment adjustment;

    @Convert(converter = StoredAdjustment.class)
    @ColumnTransformer(write = "?::jsonb")
    private @Nullable Adjustment seenAdjustment;

    private @Nullable String seenPhase;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private @Nullable UUID enrolmentId;
    private Instant assignedAt;
    private Instant changedAt;
    private @Nullable Instant answeredAt;

    @Version
    private long version;

    protected Assignment() {}

    static Assignment of(
            UUID memberId,
            Practitioner by,
            PublishedRevision revision,
            Adjustment adjustment,
            @Nullable String note,
            Instant now) {
        Assignment assignment = new Assignment();
        assignment.id = Ids.next();
        assignment.memberId = memberId;
        assignment.practitionerId = by.id();
        assignment.assignedBy = by.memberId();
        assignment.practitionerName = by.name();
        assignment.program = revision.program();
        assignment.revisionId = revision.id();
        assignment.phase = adjustment.phase();
        assignment.note = note;
        assignment.adjustment = adjustment;
        assignment.state = AssignmentState.OFFERED;
        assignment.assignedAt = now;
        assignment.changedAt = now;
        return assignment;
    }

    /** Another practitioner of the clinic may carry it on: then it is theirs. */
    void change(Practitioner by, UUID revision, Adjustment adjusted, @Nullable String words, Instant now) {
        requireAlive();
        practitionerId = by.id();
        assignedBy = by.memberId();
        practitionerName = by.name();
        revisionId = revision;
        phase = adjusted.phase();
        adjustment = adjusted;
        note = words;
        changedAt = now;
    }

    /** Only an offer: what somebody follows is not taken from them. */
    void withdraw(Instant now) {
        if (state == AssignmentState.WITHDRAWN) {
            return;
        }
        requireOffered();
        state = AssignmentState.WITHDRAWN;
        changedAt = now;
    }

    void accept(UUID enrolment, Instant now) {
        requireOffered();
        state = AssignmentState.ACCEPTED;
        enrolmentId = enrolment;
        answeredAt = now;
        seen();
    }

    void decline(Instant now) {
        if (state == AssignmentState.DECLINED) {
            return;
        }
        requireOffered();
        state = AssignmentState.DECLINED;
        answeredAt = now;
    }

    /** The patient has looked at what was changed. */
    void seen() {
        seenAdjustment = adjustment;
        seenPhase = phase;
    }

    void end() {
        state = AssignmentState.ENDED;
    }

    /** Whether there is something that the patient has not looked at yet. */
    boolean hasNews() {
        return state == AssignmentState.ACCEPTED && !adjustment.equals(seenAdjustment);
    }

    private void requireOffered() {
        if (state != AssignmentState.OFFERED) {
            throw Problems.conflict(
                    "assignment-answered", "This was answered already", "Load the page again to see how it stands.");
        }
    }

    private void requireAlive() {
        if (state != AssignmentState.OFFERED && state != AssignmentState.ACCEPTED) {
            throw over();
        }
    }

    static RuntimeException over() {
        return Problems.conflict(
                "assignment-over", "This is not followed any more", "Assign the program again instead.");
    }

    UUID id() {
        return id;
    }

    UUID memberId() {
        return memberId;
    }

    UUID practitionerId() {
        return practitionerId;
    }

    String practitionerName() {
        return practitionerName;
    }

    String program() {
        return program;
    }

    UUID revisionId() {
        return revisionId;
    }

    String phase() {
        return phase;
    }

    @Nullable
    String note() {
        return note;
    }

    Adjustment adjustment() {
        return adjustment;
    }

    @Nullable
    Adjustment seenAdjustment() {
        return seenAdjustment;
    }

    @Nullable
    String seenPhase() {
        return seenPhase;
    }

    AssignmentState state() {
        return state;
    }

    @Nullable
    UUID enrolmentId() {
        return enrolmentId;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
