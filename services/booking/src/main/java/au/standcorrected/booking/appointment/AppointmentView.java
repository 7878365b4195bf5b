package au.standcorrected.booking.appointment;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.hold.HoldView.KindName;
import au.standcorrected.booking.hold.HoldView.PractitionerName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the person sees it.
 *
 * @param note what they wrote when they booked
 * @param changeUntil the last moment at which they can move or cancel it themselves
 */
public record AppointmentView(
        UUID id,
        AppointmentState state,
        ClinicContact clinic,
        KindName kind,
        PractitionerName practitioner,
        Instant startsAt,
        Instant endsAt,
        @Nullable String note,
        Instant changeUntil,
        boolean canChange,
        long version,
        Instant bookedAt) {
    /** Where to go, and whom to phone. */
    public record ClinicContact(String slug, String name, String phone, Clinic.Address address, String timeZone) {
        static ClinicContact of(Clinic clinic) {
            return new ClinicContact(
                    clinic.slug(),
                    clinic.name(),
                    clinic.phone(),
                    clinic.address(),
                    clinic.zone().getId());
        }
    }
}
