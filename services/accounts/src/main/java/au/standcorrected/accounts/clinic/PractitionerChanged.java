package au.standcorrected.accounts.clinic;

import java.util.Objects;
import java.util.UUID;

/** What accounts reads of booking's event of that name. */
record PractitionerChanged(UUID practitionerId, String name, long version) {
    static final String TYPE = "PractitionerChanged";

    PractitionerChanged {
        Objects.requireNonNull(practitionerId, "practitionerId");
        Objects.requireNonNull(name, "name");
    }
}
