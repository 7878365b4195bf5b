package au.standcorrected.programs.care;

import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTopics;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Clinics, practitioners and patients, as booking and accounts tell of them. */
public final class PracticeFixture {
    public static final String PATIENTS = CareApi.V1 + "/practice/patients";

    private PracticeFixture() {}

    public static UUID clinic(String name) {
        UUID clinic = UUID.randomUUID();
        TestTopics.send(
                "booking.clinics",
                "ClinicChanged",
                clinic,
                0,
                """
                {"clinicId":"%s","slug":"a","name":"%s","address":{"suburb":"Sunbury","state":"VIC"},\
                "phone":"03 9467 7889","timeZone":"Australia/Melbourne","noticeHours":24,"version":0}"""
                        .formatted(clinic, name));
        return clinic;
    }

    /** Somebody who works there and signs in; answers the member id that they sign in with. */
    public static UUID practitioner(String name, UUID... clinics) {
        UUID member = UUID.randomUUID();
        practitioner(UUID.randomUUID(), member, name, 0, clinics);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> as(member).get(PATIENTS).statusCode() == 200);
        return member;
    }

    public static void practitioner(UUID id, UUID member, String name, long version, UUID... clinics) {
        String at =
                List.of(clinics).stream().map(clinic -> "\"" + clinic + "\"").collect(Collectors.joining(","));
        TestTopics.send(
                "booking.clinics",
                "PractitionerChanged",
                id,
                version,
                """
                {"practitionerId":"%s","name":"%s","title":"Chiropractor","clinicIds":[%s],"memberId":"%s","version":%d}"""
                        .formatted(id, name, at, member, version));
    }

    public static RequestSpecification as(UUID practitioner) {
        return CareApi.as(practitioner, "practitioner");
    }

    public static void sharing(UUID member, String name, boolean granted, long version) {
        String consent = "{\"kind\":\"sharing\",\"version\":1,\"granted\":%b,\"decidedAt\":\"2026-11-21T00:00:00Z\"}"
                .formatted(granted);
        TestTopics.send(
                "accounts.members",
                "MemberConsentChanged",
                member,
                version,
                """
                {"memberId":"%s","displayName":"%s","timeZone":"Australia/Melbourne","version":%d,\
                "consents":[%s],"changed":%s}"""
                        .formatted(member, name, version, consent, consent));
    }

    public static void visit(UUID appointment, UUID member, UUID clinic, Instant startsAt, String state, long version) {
        String type = state.equals("cancelled") ? "AppointmentCancelled" : "AppointmentBooked";
        TestTopics.send(
                "booking.appointments",
                type,
                appointment,
                version,
                """
                {"appointmentId":"%s","version":%d,"sequence":0,"state":"%s","memberId":"%s","patientId":"%s",\
                "clinicId":"%s","practitionerId":"%s","kindName":"Standard visit","startsAt":"%s","endsAt":"%s",\
                "changedBy":"patient","at":"%s"}"""
                        .formatted(
                                appointment,
                                version,
                                state,
                                member,
                                UUID.randomUUID(),
                                clinic,
                                UUID.randomUUID(),
                                startsAt,
                                startsAt.plusSeconds(1800),
                                CareApi.now()));
    }

    /** A member whose access runs, who shares and has a visit at the clinic; the practitioner can see them. */
    public static UUID patient(String name, UUID clinic, UUID practitioner) {
        UUID member = CareApi.entitled();
        sharing(member, name, true, 1);
        visit(UUID.randomUUID(), member, clinic, CareApi.now().plus(Duration.ofDays(2)), "booked", 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> status(practitioner, member) == 200);
        return member;
    }

    public static int status(UUID practitioner, UUID member) {
        return as(practitioner).get(PATIENTS + "/" + member).statusCode();
    }
}
