package au.standcorrected.booking.appointment;

import au.standcorrected.booking.hold.HoldView.ClinicName;
import au.standcorrected.booking.hold.HoldView.KindName;
import au.standcorrected.booking.hold.HoldView.PractitionerName;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the clinic sees it.
 *
 * @param version to be sent as If-Match with a change
 */
public record ClinicAppointmentView(
        UUID id,
        AppointmentState state,
        PatientName patient,
        ClinicName clinic,
        KindName kind,
        PractitionerName practitioner,
        String room,
        Instant startsAt,
        Instant endsAt,
        @Nullable String note,
        long version,
        Instant bookedAt) {
    public record PatientName(UUID id, String name, @Nullable String phone) {}
}
