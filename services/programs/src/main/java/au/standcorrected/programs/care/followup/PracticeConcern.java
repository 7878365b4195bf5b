package au.standcorrected.programs.care.followup;

import au.standcorrected.programs.care.concern.CareOutcome;
import au.standcorrected.programs.care.concern.CareState;
import au.standcorrected.programs.care.concern.ConcernLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern as the clinic sees it.
 *
 * @param checkedBy by whom the patient says it was checked since
 * @param owner a practitioner's name; null while it is everybody's at the clinic
 * @param mine whether it is the caller's
 * @param state null for a concern from before the patient shared
 */
public record PracticeConcern(
        UUID id,
        UUID memberId,
        String name,
        ConcernLevel level,
        String signText,
        String program,
        @Nullable String note,
        Instant raisedAt,
        @Nullable String checkedBy,
        @Nullable LocalDate checkedOn,
        @Nullable String clinic,
        @Nullable String owner,
        boolean mine,
        @Nullable CareState state,
        @Nullable Instant dueAt,
        boolean escalated,
        @Nullable CareOutcome outcome,
        @Nullable String outcomeNote,
        @Nullable Instant closedAt) {}
