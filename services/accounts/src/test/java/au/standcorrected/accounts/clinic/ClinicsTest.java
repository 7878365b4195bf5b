package au.standcorrected.accounts.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class ClinicsTest {
    private static final String TOPIC = "booking.clinics";

    @Inject
    Clinics clinics;

    @Test
    void onlyNewerVersionsApplyAndATombstoneForgets() {
        UUID id = UUID.randomUUID();
        tell(id, "New name", 2, "{\"suburb\":\"Sunbury\",\"state\":\"VIC\"}");
        tell(id, "Old name", 1, "null");
        UUID last = UUID.randomUUID();
        tell(last, "Last", 0, "null");
        await().atMost(Duration.ofSeconds(20)).until(() -> clinics.find(last).isPresent());
        await().atMost(Duration.ofSeconds(20)).until(() -> clinics.find(id).isPresent());
        assertThat(clinics.find(id)).map(Clinic::name).contains("New name");
        assertThat(clinics.find(id)).map(clinic -> clinic.address().line()).contains("Sunbury VIC");
        TestTopics.send(TOPIC, id.toString(), null);
        await().atMost(Duration.ofSeconds(20)).until(() -> clinics.find(id).isEmpty());
    }

    @Test
    void aClinicInATimeZoneThatDoesNotExistHoldsNobodyUp() {
        UUID id = UUID.randomUUID();
        String data =
                """
                {"clinicId":"%s","name":"X","phone":"1","timeZone":"Mars/Olympus","noticeHours":1,"version":0}""";
        TestTopics.send(TOPIC, "ClinicChanged", id, 0, data.formatted(id));
        UUID next = UUID.randomUUID();
        tell(next, "Next", 0, "null");
        await().atMost(Duration.ofSeconds(30)).until(() -> clinics.find(next).isPresent());
        assertThat(clinics.find(id)).isEmpty();
    }

    private static void tell(UUID id, String name, long version, String address) {
        TestTopics.send(
                TOPIC,
                "ClinicChanged",
                id,
                version,
                """
                {"clinicId":"%s","name":"%s","phone":"03 9467 7889","timeZone":"Australia/Melbourne","address":%s,\
                "noticeHours":24,"version":%d}"""
                        .formatted(id, name, address, version));
    }
}
