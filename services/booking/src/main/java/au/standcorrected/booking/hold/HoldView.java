package au.standcorrected.booking.hold;

import au.standcorrected.booking.clinic.Clinic;
import au.standcorrected.booking.clinic.VisitKind;
import au.standcorrected.booking.practitioner.Practitioner;
import java.time.Instant;
import java.util.UUID;

/** A time that is kept for the person until {@code expiresAt}. */
public record HoldView(
        UUID id,
        ClinicName clinic,
        KindName kind,
        PractitionerName practitioner,
        Instant startsAt,
        Instant endsAt,
        Instant expiresAt) {
    static HoldView of(Hold hold, Clinic clinic, VisitKind kind, Practitioner practitioner) {
        return new HoldView(
                hold.id(),
                new ClinicName(clinic.slug(), clinic.name()),
                new KindName(kind.slug(), kind.name(), kind.minutes()),
                PractitionerName.of(practitioner),
                hold.startsAt(),
                hold.endsAt(),
                hold.expiresAt());
    }

    public record ClinicName(String slug, String name) {}

    public record KindName(String slug, String name, int minutes) {}

    public record PractitionerName(UUID id, String name, String title) {
        public static PractitionerName of(Practitioner practitioner) {
            return new PractitionerName(practitioner.id(), practitioner.name(), practitioner.title());
        }
    }
}
