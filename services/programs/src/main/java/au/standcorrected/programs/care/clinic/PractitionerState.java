package au.standcorrected.programs.care.clinic;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What care reads of booking's {@code PractitionerChanged}. */
record PractitionerState(
        UUID practitionerId, String name, List<UUID> clinicIds, @Nullable UUID memberId, long version) {}
