package au.standcorrected.booking.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.booking.Api;
import au.standcorrected.booking.Database;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class ImportClinicsTest {
    @Inject
    ImportClinics importing;

    @AfterEach
    void asReleased() throws IOException {
        importing.take(ClinicFile.parse(released()));
    }

    @Test
    void bothClinicsAndTheirKindsAreThere() {
        Api.anonymous()
                .get(Api.V1 + "/clinics")
                .then()
                .statusCode(200)
                .body("items.slug", contains("sunbury", "melton"))
                .body("items.phone", contains("03 9467 7889", "03 9467 7889"))
                .body("items[0].address.suburb", equalTo("Sunbury"))
                .body("items[0].address.street", equalTo(null))
                .body("items[0].noticeHours", equalTo(24));
        Api.anonymous()
                .get(Api.V1 + "/visit-kinds")
                .then()
                .body("items.slug", contains("initial", "standard", "extended"))
                .body("items.minutes", contains(45, 30, 45))
                .body("items.firstVisit", contains(true, false, false));
        assertThat(rooms("sunbury")).isEqualTo(3);
        assertThat(rooms("melton")).isEqualTo(2);
    }

    @Test
    void theSameFileAgainChangesAndTellsNothing() throws IOException {
        assertThat(importing.take(ClinicFile.parse(released()))).isZero();
    }

    @Test
    void aLaterReleaseReplacesAndIsTold() throws IOException {
        UUID sunbury = UUID.fromString(Api.anonymous().get(Api.V1 + "/clinics").path("items[0].id"));
        int told = TestTopics.read("booking.clinics", sunbury).size();
        int changed = importing.take(ClinicFile.parse(released()
                .replaceFirst("noticeHours: 24", "noticeHours: 12")
                .replaceFirst("Room 1, Room 2, Room 3", "Room 1, Garden room")));
        assertThat(changed).isEqualTo(1);
        Api.anonymous().get(Api.V1 + "/clinics").then().body("items[0].noticeHours", equalTo(12));
        assertThat(rooms("sunbury")).isEqualTo(2);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read("booking.clinics", sunbury).size() == told + 1);
    }

    @Test
    void whatCannotBeIsNamed() {
        assertThatThrownBy(() -> ClinicFile.parse(released().replace("Australia/Melbourne", "Australia/Sunbury")))
                .hasMessageContaining("sunbury: timeZone");
        assertThatThrownBy(() ->
                        ClinicFile.parse(released().replace("between: [sunbury, melton]", "between: [sunbury, x]")))
                .hasMessageContaining("travel: between");
        assertThatThrownBy(() -> ClinicFile.parse(released().replace("noticeHours", "noticeDays")))
                .hasMessageContaining("noticeDays");
    }

    private static long rooms(String clinic) {
        return Database.count(
                "select count(*) from room r join clinic c on c.id = r.clinic_id where c.slug = ? and r.in_use",
                clinic);
    }

    private static String released() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ImportClinicsTest.class.getResourceAsStream("/content/clinics.yaml"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
