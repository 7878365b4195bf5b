package au.standcorrected.booking.appointment;

import static au.standcorrected.booking.Api.SUNBURY;
import static au.standcorrected.booking.Api.V1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.booking.Api;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class AppointmentResourceTest {
    @Nested
    @DisplayName("As reception")
    class AsReception {
        private UUID patient = UUID.randomUUID();
        private UUID practitioner = UUID.randomUUID();

        @BeforeEach
        void somebodyWorks() {
            patient = Api.patient("Tariq", "Saltbush");
            practitioner = Api.working(SUNBURY);
        }

        @Test
        void iBookForSomebodyAndSeeTheDayInOrder() {
            LocalDate date = Api.dayOfItsOwn();
            book(date, "10:05").then().statusCode(201).header("ETag", "\"0\"").body("room", startsWith("Room"));
            book(date, "09:00").then().statusCode(201);
            String day = V1 + "/appointments?clinic=sunbury&from=" + date + "&to=" + date;
            JsonPath first = Api.reception()
                    .get(day + "&limit=1")
                    .then()
                    .statusCode(200)
                    .body("items.patient.name", contains("Tariq Saltbush"))
                    .body("items.startsAt", contains(Api.at(date, "09:00").toString()))
                    .extract()
                    .jsonPath();
            Api.reception()
                    .get(day + "&limit=1&cursor=" + first.getString("next"))
                    .then()
                    .body("items.startsAt", contains(Api.at(date, "10:05").toString()));
        }

        @Test
        void aMembersOwnNameIsShownOnceItIsKnown() {
            LocalDate date = Api.dayOfItsOwn();
            UUID member = UUID.randomUUID();
            Api.booked(member, SUNBURY, practitioner, Api.at(date, "09:00"));
            assertThat(nameOnTheDay(date)).startsWith("Test Person");
            TestTopics.send(
                    "accounts.members",
                    "MemberRegistered",
                    member,
                    1,
                    """
                    {"memberId":"%s","displayName":"Mia Boxleaf","timeZone":"Australia/Melbourne","consents":[],"version":1}"""
                            .formatted(member));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> nameOnTheDay(date).equals("Mia Boxleaf"));
        }

        private String nameOnTheDay(LocalDate date) {
            return Api.reception()
                    .get(V1 + "/appointments?clinic=sunbury&from=" + date + "&to=" + date)
                    .path("items[0].patient.name");
        }

        @Test
        void aTakenTimeAndATimeOffTheRosterAreToldApart() {
            LocalDate date = Api.dayOfItsOwn();
            book(date, "09:00");
            book(date, "09:15").then().statusCode(409).body("type", equalTo("/problems/slot-taken"));
            book(date, "07:00").then().statusCode(409).body("type", equalTo("/problems/outside-roster"));
            Api.bookFor(patient, "melton", practitioner, Api.at(date, "09:00"))
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("practitioner"));
            Api.bookFor(UUID.randomUUID(), SUNBURY, practitioner, Api.at(date, "11:00"))
                    .then()
                    .statusCode(404);
        }

        @Test
        void aVisitThatHasBeenIsWrittenDownAfterwards() {
            LocalDate past = Api.today().minusDays(9);
            // Not on the roster, since it has been; but two people were not there at once.
            String visit = book(past, "20:00").then().statusCode(201).extract().path("id");
            book(past, "20:15").then().statusCode(409).body("type", equalTo("/problems/slot-taken"));
            step(visit, "attendance", 0).then().statusCode(200).body("state", equalTo("attended"));
            Api.bookFor(patient, SUNBURY, practitioner, Api.at(Api.today().minusDays(400), "09:00"))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/time-not-bookable"));
        }

        @Test
        void aVisitGoesThroughItsStepsAndNeverBack() {
            String visit = today();
            step(visit, "arrival", 0).then().statusCode(200).body("state", equalTo("arrived"));
            step(visit, "absence", 1).then().statusCode(409).body("type", equalTo("/problems/not-possible-now"));
            step(visit, "start", 1).then().statusCode(200).body("state", equalTo("in-session"));
            step(visit, "cancellation", 2).then().statusCode(409);
            step(visit, "attendance", 2).then().statusCode(200).body("state", equalTo("attended"));
            for (String back : new String[] {"arrival", "start", "absence", "cancellation"}) {
                step(visit, back, 3).then().statusCode(409).body("type", equalTo("/problems/not-possible-now"));
            }
        }

        @Test
        void aStepNeedsTheVersionThatISaw() {
            String visit = today();
            Api.reception()
                    .post(V1 + "/appointments/" + visit + "/arrival")
                    .then()
                    .statusCode(428);
            step(visit, "arrival", 0).then().statusCode(200).header("ETag", "\"1\"");
            step(visit, "start", 0).then().statusCode(412);
        }

        @Test
        void nobodyArrivesBeforeTheDayOrMissesWhatIsToCome() {
            String visit = book(Api.dayOfItsOwn(), "09:00").path("id");
            for (String early : new String[] {"arrival", "start", "attendance", "absence"}) {
                step(visit, early, 0).then().statusCode(409).body("type", equalTo("/problems/too-early"));
            }
        }

        @Test
        void iMoveAndCancelWhateverTheNotice() {
            LocalDate date = Api.dayOfItsOwn();
            String visit = book(date, "09:00").path("id");
            Api.reception()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("startsAt", Api.at(date, "11:20").toString()))
                    .put(V1 + "/appointments/" + visit + "/time")
                    .then()
                    .statusCode(200)
                    .body("startsAt", equalTo(Api.at(date, "11:20").toString()));
            step(visit, "cancellation", 1).then().statusCode(200).body("state", equalTo("cancelled"));
            assertThat(Api.starts(SUNBURY, "standard", practitioner, date)).contains("11:15");
        }

        @Test
        void whoLookedAtWhomIsNoted() {
            LocalDate date = Api.dayOfItsOwn();
            UUID nosy = UUID.randomUUID();
            Api.as(nosy, "practitioner")
                    .get(V1 + "/patients?query=saltb")
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem("Tariq Saltbush"));
            Api.as(nosy, "practitioner")
                    .get(V1 + "/appointments?clinic=sunbury&from=" + date + "&to=" + date)
                    .then()
                    .statusCode(200);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> noted(nosy, "patient-found") && noted(nosy, "appointments-read"));
        }

        private boolean noted(UUID actor, String action) {
            return TestTopics.read("booking.audit").stream()
                    .map(received -> String.valueOf(received.value()))
                    .anyMatch(note -> note.contains(actor.toString()) && note.contains(action));
        }

        private Response book(LocalDate date, String time) {
            return Api.bookFor(patient, SUNBURY, practitioner, Api.at(date, time));
        }

        /** A visit that started this minute or earlier today. */
        private String today() {
            Instant start = Api.now().truncatedTo(ChronoUnit.MINUTES);
            return Api.bookFor(patient, SUNBURY, practitioner, start)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        private Response step(String visit, String step, long version) {
            return Api.reception()
                    .header("If-Match", Api.tag(version))
                    .post(V1 + "/appointments/" + visit + "/" + step);
        }
    }

    @Nested
    @DisplayName("As a practitioner")
    class AsPractitioner {
        @Test
        void iReadButDoNotChange() {
            Api.as(UUID.randomUUID(), "practitioner")
                    .header("If-Match", "\"0\"")
                    .post(V1 + "/appointments/" + UUID.randomUUID() + "/arrival")
                    .then()
                    .statusCode(403);
        }
    }
}
