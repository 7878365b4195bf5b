package au.standcorrected.accounts.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What accounts reads of programs' event. Which program it is, no letter says. */
record ProgramAssigned(UUID assignmentId, UUID memberId, UUID practitionerId, Instant assignedAt) {
    static final String TYPE = "ProgramAssigned";

    ProgramAssigned {
        Objects.requireNonNull(assignmentId, "assignmentId");
        Objects.requireNonNull(memberId, "memberId");
        Objects.requireNonNull(practitionerId, "practitionerId");
        Objects.requireNonNull(assignedAt, "assignedAt");
    }
}
