package au.standcorrected.programs.care.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param program its slug
 * @param warningSignsRevision the revision whose warning signs the member has read and said they have none of
 * @param startedOn the day the member began, on paper or at the clinic, when that was before today; null for today
 */
public record StartEnrolmentRequest(
        @NotBlank @Size(max = 100) String program,
        @Nullable UUID warningSignsRevision,
        @Nullable LocalDate startedOn) {}
