package au.standcorrected.programs.care.clinic;

import java.util.UUID;

/** What care reads of booking's {@code ClinicChanged}. */
record ClinicState(UUID clinicId, String name, String timeZone, long version) {}
