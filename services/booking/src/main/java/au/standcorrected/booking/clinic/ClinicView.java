package au.standcorrected.booking.clinic;

import java.util.UUID;

/**
 * A clinic as anybody may see it.
 *
 * @param noticeHours until how long before a visit people can change it themselves
 */
public record ClinicView(
        UUID id, String slug, String name, Clinic.Address address, String phone, String timeZone, int noticeHours) {
    static ClinicView of(Clinic clinic) {
        return new ClinicView(
                clinic.id(),
                clinic.slug(),
                clinic.name(),
                clinic.address(),
                clinic.phone(),
                clinic.zone().getId(),
                clinic.noticeHours());
    }
}
