package au.standcorrected.programs.care.concern;

import au.standcorrected.kit.id.Ids;
import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A warning sign that a member has noticed. It is open until they say who has checked it. */
@Entity
@Table(schema = "care", name = "concern")
public class Concern {
    @Id
    private UUID id;

    private UUID memberId;
    private UUID enrolmentId;
    private UUID revisionId;
    private String program;
    private String sign;
    private String signText;

    @Enumerated(EnumType.STRING)
    private ConcernLevel level;

    private String advice;
    private @Nullable String note;
    private Instant openedAt;
    private @Nullable String checkedBy;
    private @Nullable LocalDate checkedOn;
    private @Nullable Instant clearedAt;

    @Version
    private long version;

    protected Concern() {}

    static Concern raise(
            Enrolment enrolment, WarningSign sign, ConcernLevel level, @Nullable String note, Instant now) {
        Concern concern = new Concern();
        concern.id = Ids.next();
        concern.memberId = enrolment.memberId();
        concern.enrolmentId = enrolment.id();
        concern.revisionId = enrolment.revisionId();
        concern.program = enrolment.program();
        concern.sign = sign.id();
        concern.signText = sign.text();
        concern.level = level;
        concern.advice = level.advice(sign.action());
        concern.note = note;
        concern.openedAt = now;
        return concern;
    }

    /**
     * The member says that somebody has looked at it; nobody at the clinic has to agree.
     *
     * @param openedOn the day on which it was raised, in the member's zone
     */
    void clear(String by, LocalDate on, LocalDate openedOn, LocalDate today, Instant now) {
        if (clearedAt != null) {
            if (by.equals(checkedBy) && on.equals(checkedOn)) {
                return;
            }
            throw Problems.conflict(
                    "concern-cleared", "This was checked already", "You can carry on with your program.");
        }
        if (on.isAfter(today)) {
            throw Problems.badField("checkedOn", "must not be in the future");
        }
        if (on.isBefore(openedOn)) {
            throw Problems.badField("checkedOn", "must not be before the day you told us");
        }
        checkedBy = by;
        checkedOn = on;
        clearedAt = now;
    }

    ConcernView view(ConcernView.@Nullable Care care) {
        ConcernView.Clearance clearance = checkedBy == null || checkedOn == null || clearedAt == null
                ? null
                : new ConcernView.Clearance(checkedBy, checkedOn, clearedAt);
        return new ConcernView(
                id, enrolmentId, program, sign, signText, level, advice, note, openedAt, clearance, care);
    }

    public UUID id() {
        return id;
    }

    public UUID memberId() {
        return memberId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    public ConcernLevel level() {
        return level;
    }

    public Instant openedAt() {
        return openedAt;
    }

    Hold hold() {
        return new Hold(id, level, signText, advice, openedAt);
    }
}
