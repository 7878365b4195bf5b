package au.standcorrected.accounts.clinic;

import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What accounts reads of booking's event of that name. A time zone that does not exist makes it unreadable. */
record ClinicChanged(
        UUID clinicId,
        String name,
        Clinic.@Nullable Address address,
        String phone,
        ZoneId timeZone,
        int noticeHours,
        long version) {
    static final String TYPE = "ClinicChanged";

    ClinicChanged {
        Objects.requireNonNull(clinicId, "clinicId");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(timeZone, "timeZone");
    }

    Clinic clinic() {
        Clinic.Address known = address == null ? new Clinic.Address(null, null, null, null) : address;
        return new Clinic(name, known, phone, timeZone, noticeHours);
    }
}
