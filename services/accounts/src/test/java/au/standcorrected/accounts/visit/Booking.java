package au.standcorrected.accounts.visit;

import au.standcorrected.kit.testing.TestTopics;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays booking: tells of clinics, practitioners and appointments on the broker. */
final class Booking {
    static final String APPOINTMENTS = "booking.appointments";
    static final String CLINICS = "booking.clinics";
    /** A word that no letter may say; the kind of visit has it in its name. */
    static final String SECRET = "Sciatica";

    private Booking() {}

    static UUID clinic(String name) {
        UUID clinic = UUID.randomUUID();
        tellOfClinic(clinic, name, 0);
        return clinic;
    }

    static void tellOfClinic(UUID clinic, String name, long version) {
        TestTopics.send(
                CLINICS,
                "ClinicChanged",
                clinic,
                version,
                """
                {"clinicId":"%s","slug":"sunbury","name":"%s","phone":"03 9467 7889","timeZone":"Australia/Melbourne",\
                "address":{"street":"12 Evans Street","suburb":"Sunbury","state":"VIC","postcode":"3429"},\
                "noticeHours":24,"version":%d,"colour":"unknown to us"}"""
                        .formatted(clinic, name, version));
    }

    static UUID practitioner(String name) {
        UUID practitioner = UUID.randomUUID();
        TestTopics.send(
                CLINICS,
                "PractitionerChanged",
                practitioner,
                0,
                """
                {"practitionerId":"%s","name":"%s","title":"Chiropractor","clinicIds":[],"version":0}"""
                        .formatted(practitioner, name));
        return practitioner;
    }

    /** An appointment whose events are told one after the other. */
    static final class Visit {
        final UUID id = UUID.randomUUID();
        private final @Nullable UUID member;
        private final UUID clinic;
        private final UUID practitioner;
        Instant startsAt;

        Visit(@Nullable UUID member, UUID clinic, UUID practitioner, Instant startsAt) {
            this.member = member;
            this.clinic = clinic;
            this.practitioner = practitioner;
            this.startsAt = startsAt;
        }

        /** Returns the event as it went over the wire, so that it can be told again. */
        String booked() {
            return tell("AppointmentBooked", 0, 0, "booked", null);
        }

        String moved(Instant to, long version, int sequence) {
            Instant before = startsAt;
            startsAt = to;
            return tell("AppointmentRescheduled", version, sequence, "booked", before);
        }

        String cancelled(long version, int sequence) {
            return tell("AppointmentCancelled", version, sequence, "cancelled", null);
        }

        String attended(long version, int sequence) {
            return tell("AppointmentAttended", version, sequence, "attended", null);
        }

        private String tell(String type, long version, int sequence, String state, @Nullable Instant before) {
            String data =
                    """
                    {"appointmentId":"%s","version":%d,"sequence":%d,"state":"%s","memberId":%s,"patientId":"%s",\
                    "clinicId":"%s","practitionerId":"%s","kindName":"%s review","startsAt":"%s","endsAt":"%s",\
                    "previousStartsAt":%s,"changedBy":"patient","at":"%s","unknown":1}"""
                            .formatted(
                                    id,
                                    version,
                                    sequence,
                                    state,
                                    quoted(member),
                                    UUID.randomUUID(),
                                    clinic,
                                    practitioner,
                                    SECRET,
                                    startsAt,
                                    startsAt.plusSeconds(1800),
                                    quoted(before),
                                    Instant.now());
            String event = TestTopics.envelope(UUID.randomUUID(), type, id, version, data);
            tell(event);
            return event;
        }

        void tell(String event) {
            TestTopics.send(APPOINTMENTS, id.toString(), event);
        }

        private static String quoted(@Nullable Object value) {
            return value == null ? "null" : "\"" + value + "\"";
        }
    }
}
