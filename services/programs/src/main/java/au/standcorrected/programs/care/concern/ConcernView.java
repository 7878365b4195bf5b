package au.standcorrected.programs.care.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as its member sees it.
 *
 * @param advice in an emergency it begins with 000
 * @param clearance null while it is open
 * @param care null when nobody at the clinic sees it
 */
public record ConcernView(
        UUID id,
        UUID enrolment,
        String program,
        String sign,
        String signText,
        ConcernLevel level,
        String advice,
        @Nullable String note,
        Instant openSince,
        @Nullable Clearance clearance,
        @Nullable Care care) {
    /** @param checkedBy in the member's words, such as "my GP" */
    public record Clearance(String checkedBy, LocalDate checkedOn, Instant clearedAt) {}

    /**
     * How the clinic looks after it.
     *
     * @param owner a practitioner's name; null while it is everybody's at the clinic
     * @param dueAt by when somebody will have looked at it
     * @param note what the practitioner says came of it
     */
    public record Care(
            String clinic,
            @Nullable String owner,
            CareState state,
            Instant dueAt,
            @Nullable CareOutcome outcome,
            @Nullable String note) {}
}
