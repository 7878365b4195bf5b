package au.standcorrected.programs.care.clinic;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What care reads of booking's events about a visit; each carries the whole of it. */
record VisitState(
        UUID appointmentId,
        @Nullable UUID memberId,
        UUID clinicId,
        UUID practitionerId,
        Instant startsAt,
        String state,
        long version) {
    boolean cancelled() {
        return state.equals("cancelled");
    }
}
