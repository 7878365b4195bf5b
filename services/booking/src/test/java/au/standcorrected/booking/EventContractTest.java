package au.standcorrected.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What booking sends is what its contracts promise, and says nothing of why somebody comes. */
@QuarkusTest
@WithPlatform
class EventContractTest {
    private static final String APPOINTMENTS = "booking.appointments";

    @Test
    void aVisitThatIsMovedAndCancelledIsToldWithItsSequence() {
        LocalDate date = Api.dayOfItsOwn();
        UUID member = UUID.randomUUID();
        JsonPath visit = Api.booked(member, Api.SUNBURY, Api.working(Api.SUNBURY), Api.at(date, "09:00"));
        UUID id = visit.getUUID("id");
        Api.person(member)
                .header("If-Match", "\"0\"")
                .body(Map.of("startsAt", Api.at(date, "10:00").toString()))
                .put(Api.ME + "/appointments/" + id + "/time")
                .then()
                .statusCode(200);
        for (int again = 0; again < 2; again++) {
            Api.person(member)
                    .body(Map.of("reason", "Feeling poorly"))
                    .post(Api.ME + "/appointments/" + id + "/cancellation")
                    .then()
                    .statusCode(200);
        }
        List<String> sent = sent(APPOINTMENTS, id, 3);
        assertThat(sent).hasSize(3);
        EventContract.of("AppointmentBooked").accepts(sent.get(0));
        EventContract.of("AppointmentRescheduled").accepts(sent.get(1));
        EventContract.of("AppointmentCancelled").accepts(sent.get(2));
        assertThat(sent.stream().map(event -> JsonPath.from(event).getInt("data.sequence")))
                .containsExactly(0, 1, 2);
        assertThat(JsonPath.from(sent.get(1)).getString("data.previousStartsAt"))
                .isEqualTo(Api.at(date, "09:00").toString());
        assertThat(sent).allSatisfy(event -> assertThat(event)
                .contains(member.toString())
                .doesNotContainIgnoringCase("my neck", "poorly", "Test Person"));
    }

    @Test
    void whatHappensAtTheFrontDeskIsTold() {
        UUID patient = Api.patient("Nell", "Bluegum");
        UUID practitioner = Api.working(Api.SUNBURY);
        LocalDate past = Api.today().minusDays(200);
        UUID attended = Api.bookFor(patient, Api.SUNBURY, practitioner, Api.at(past, "09:00"))
                .jsonPath()
                .getUUID("id");
        UUID missed = Api.bookFor(patient, Api.SUNBURY, practitioner, Api.at(past, "10:00"))
                .jsonPath()
                .getUUID("id");
        desk(attended, "attendance");
        desk(missed, "absence");
        List<String> ofAttended = sent(APPOINTMENTS, attended, 2);
        EventContract.of("AppointmentBooked").accepts(ofAttended.get(0));
        EventContract.of("AppointmentAttended").accepts(ofAttended.get(1));
        EventContract.of("AppointmentMissed")
                .accepts(sent(APPOINTMENTS, missed, 2).get(1));
        assertThat(ofAttended).allSatisfy(event -> assertThat(event).doesNotContain("Bluegum"));
    }

    @Test
    void clinicsAndPractitionersAreTold() {
        List<String> ids = Api.anonymous().get(Api.V1 + "/clinics").path("items.id");
        assertThat(ids).hasSize(2);
        ids.forEach(id -> EventContract.of("ClinicChanged")
                .accepts(sent("booking.clinics", UUID.fromString(id), 1).get(0)));
        UUID practitioner = Api.practitioner(Api.SUNBURY, Api.MELTON);
        EventContract.of("PractitionerChanged")
                .accepts(sent("booking.clinics", practitioner, 1).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ClinicChanged",
                "PractitionerChanged",
                "AppointmentBooked",
                "AppointmentRescheduled",
                "AppointmentCancelled",
                "AppointmentAttended",
                "AppointmentMissed"
            })
    void theContractsExamplesHold(String event) {
        assertThat(EventContract.of(event).examples()).isNotEmpty();
    }

    private static void desk(UUID appointment, String step) {
        Api.reception()
                .header("If-Match", "\"0\"")
                .post(Api.V1 + "/appointments/" + appointment + "/" + step)
                .then()
                .statusCode(200);
    }

    private static List<String> sent(String topic, UUID key, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read(topic, key).size() >= atLeast);
        return TestTopics.read(topic, key).stream()
                .map(received -> String.valueOf(received.value()))
                .toList();
    }
}
