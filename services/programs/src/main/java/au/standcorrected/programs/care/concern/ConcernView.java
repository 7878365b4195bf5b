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
        @Nullable Clearance clearance) {
    /** @param checkedBy in the member's words, such as "my GP" */
    public record Clearance(String checkedBy, LocalDate checkedOn, Instant clearedAt) {}
}
