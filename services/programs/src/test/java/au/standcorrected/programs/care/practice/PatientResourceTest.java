package au.standcorrected.programs.care.practice;

import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.PracticeFixture.PATIENTS;
import static au.standcorrected.programs.care.PracticeFixture.as;
import static au.standcorrected.programs.care.PracticeFixture.clinic;
import static au.standcorrected.programs.care.PracticeFixture.patient;
import static au.standcorrected.programs.care.PracticeFixture.practitioner;
import static au.standcorrected.programs.care.PracticeFixture.sharing;
import static au.standcorrected.programs.care.PracticeFixture.status;
import static au.standcorrected.programs.care.PracticeFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.CareApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class PatientResourceTest {
    @Inject
    DataSource database;

    private UUID sunbury = UUID.randomUUID();
    private UUID ned = UUID.randomUUID();

    @BeforeEach
    void aPractitionerAtAClinic() {
        sunbury = clinic("Sunbury");
        ned = practitioner("Dr Ned Ironbark", sunbury);
    }

    @Nested
    @DisplayName("as a practitioner of the clinic")
    class AsAPractitionerOfTheClinic {
        @Test
        void seesHowAPatientIsGoing() {
            UUID gus = patient("Gus Figtree", sunbury, ned);
            enrol(gus, SACROILIAC);
            logged(gus, logOf(gus, "morning", 5, 3));
            as(ned).get(PATIENTS + "/" + gus)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Gus Figtree"))
                    .body("visits[0].clinic", equalTo("Sunbury"))
                    .body("enrolments[0].program", equalTo(SACROILIAC))
                    .body("weeks", hasSize(8))
                    .body("weeks[7].done", greaterThan(0))
                    .body("weeks[7].planned", greaterThan(0))
                    .body("exercises.done", hasItem(1))
                    .body("pain[0].before", equalTo(5))
                    .body("notes[0].note", equalTo("Felt steady"));
            as(ned).get(PATIENTS + "?query=FIGT")
                    .then()
                    .body("items.name", contains("Gus Figtree"))
                    .body("items[0].programs[0].program", equalTo(SACROILIAC))
                    .body("items[0].thisWeek.done", greaterThan(0))
                    .body("items[0].lastSession", equalTo(CareApi.today().toString()));
        }

        @Test
        void findsWhoNeedsThemFirstAndTurnsThePages() {
            UUID zoe = patient("Zoe Acacia", sunbury, ned);
            patient("Bree Hakea", sunbury, ned);
            patient("Alby Hakea", sunbury, ned);
            String enrolment = enrol(zoe, SACROILIAC).getString("id");
            subscriber(zoe)
                    .body(Map.of("enrolment", enrolment, "sign", "rf-neuro"))
                    .post(CareApi.ME + "/concerns")
                    .then()
                    .statusCode(201);
            JsonPath first = page("?limit=2");
            assertThat(first.getList("items.name")).containsExactly("Zoe Acacia", "Alby Hakea");
            assertThat(first.getString("items[0].need")).isEqualTo("concern");
            JsonPath second = page("?limit=2&cursor=" + first.getString("next"));
            assertThat(second.getList("items.name")).containsExactly("Bree Hakea");
            assertThat(second.getString("next")).isNull();
            assertThat(page("?query=hakea").getList("items.name")).containsExactly("Alby Hakea", "Bree Hakea");
            assertThat(page("?query=%25").getList("items.name")).isEmpty();
        }

        @Test
        void everyLookIsAuditedWithoutADetail() {
            UUID gus = patient("Gus Figtree", sunbury, ned);
            long before = audited(gus, "patient-read");
            as(ned).get(PATIENTS + "/" + gus).then().statusCode(200);
            as(ned).get(PATIENTS).then().statusCode(200);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> audited(gus, "patient-read") == before + 1 && audited(gus, "patient-listed") >= 1);
            TestTopics.read("programs.audit").stream()
                    .map(received -> String.valueOf(received.value()))
                    .filter(note -> note.contains(gus.toString()))
                    .forEach(note -> EventContract.of("ActionAudited").accepts(note));
        }

        @Test
        void daysOnWhichAProgramWasPausedAreNotMissed() throws SQLException {
            UUID gus = patient("Gus Figtree", sunbury, ned);
            UUID enrolment = UUID.fromString(subscriber(gus)
                    .body(Map.of(
                            "program", SACROILIAC,
                            "warningSignsRevision", CareApi.currentRevision(SACROILIAC),
                            "startedOn", CareApi.today().minusDays(20).toString()))
                    .post(CareApi.ME + "/enrolments")
                    .path("id"));
            int planned = planned(gus);
            subscriber(gus)
                    .post(CareApi.ME + "/enrolments/" + enrolment + "/pause")
                    .then()
                    .statusCode(200);
            update(
                    "update care.enrolment_pause set paused_on = ? where enrolment_id = ?",
                    CareApi.today().minusDays(10),
                    enrolment);
            int whilePaused = planned(gus);
            assertThat(whilePaused).isBetween(1, planned - 1);
            subscriber(gus)
                    .post(CareApi.ME + "/enrolments/" + enrolment + "/resume")
                    .then()
                    .statusCode(200);
            assertThat(planned(gus)).as("today counts again").isBetween(whilePaused + 1, planned - 1);
            assertThat(as(ned).get(PATIENTS + "/" + gus).jsonPath().getList("weeks.daysPaused", Integer.class).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(10);
        }
    }

    @Nested
    @DisplayName("when the consent does not stand")
    class WhenTheConsentDoesNotStand {
        @Test
        void whoTakesItBackIsGoneAtOnce() {
            UUID gus = patient("Gus Figtree", sunbury, ned);
            sharing(gus, "Gus Figtree", false, 2);
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(1))
                    .until(() -> status(ned, gus) == 404);
            as(ned).get(PATIENTS).then().statusCode(200).body("items.memberId", not(hasItem(gus.toString())));
            sharing(gus, "Gus Figtree", true, 1);
            sharing(patient("Nell Bluegum", sunbury, ned), "Nell Bluegum", true, 5);
            assertThat(status(ned, gus)).as("an older consent that comes late").isEqualTo(404);
        }

        @Test
        void aProjectionThatLagsShowsNobody() throws SQLException {
            UUID gus = patient("Gus Figtree", sunbury, ned);
            sharing(gus, "Gus Figtree", false, 2);
            await().atMost(Duration.ofSeconds(5)).until(() -> status(ned, gus) == 404);
            // As a replica sees it whose consumer has not come as far as its tail.
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> update(
                                    "update care.member set sharing = true, version = 1 where member_id = ?"
                                            + " and version = 2",
                                    gus)
                            == 1);
            assertThat(status(ned, gus)).isEqualTo(404);
            as(ned).get(PATIENTS).then().body("items.memberId", not(hasItem(gus.toString())));
        }

        @Test
        void aVisitAloneShowsNothing() {
            UUID mia = UUID.randomUUID();
            visit(UUID.randomUUID(), mia, sunbury, CareApi.now(), "booked", 0);
            UUID gus = patient("Gus Figtree", sunbury, ned);
            assertThat(status(ned, mia)).isEqualTo(404);
            assertThat(status(ned, gus)).isEqualTo(200);
        }
    }

    @Nested
    @DisplayName("as somebody else")
    class AsSomebodyElse {
        @Test
        void aPractitionerOfAnotherClinicFindsNothing() {
            UUID gus = patient("Gus Figtree", sunbury, ned);
            UUID iris = practitioner("Dr Iris Blackwood", clinic("Melton"));
            assertThat(status(iris, gus)).isEqualTo(404);
            as(iris).get(PATIENTS).then().statusCode(200).body("items", empty());
            assertThat(status(ned, gus)).isEqualTo(200);
        }

        @Test
        void whoHasCancelledTheOnlyVisitIsNoPatient() {
            UUID gus = CareApi.entitled();
            UUID appointment = UUID.randomUUID();
            sharing(gus, "Gus Figtree", true, 1);
            visit(appointment, gus, sunbury, CareApi.now(), "booked", 0);
            await().atMost(Duration.ofSeconds(20)).until(() -> status(ned, gus) == 200);
            visit(appointment, gus, sunbury, CareApi.now(), "cancelled", 1);
            await().atMost(Duration.ofSeconds(20)).until(() -> status(ned, gus) == 404);
        }

        @Test
        void theRoleAloneShowsNobody() {
            as(UUID.randomUUID()).get(PATIENTS).then().statusCode(403).body("type", equalTo("/problems/no-clinic-yet"));
            for (String role : List.of("subscriber", "reception", "editor", "admin")) {
                CareApi.as(ned, role).get(PATIENTS).then().statusCode(403);
            }
            CareApi.anonymous().get(PATIENTS).then().statusCode(401);
        }
    }

    private JsonPath page(String query) {
        return as(ned).urlEncodingEnabled(false)
                .get(PATIENTS + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int planned(UUID member) {
        return as(ned).get(PATIENTS + "/" + member).jsonPath().getList("weeks.planned", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static long audited(UUID member, String action) {
        return TestTopics.read("programs.audit").stream()
                .map(received -> String.valueOf(received.value()))
                .filter(note -> note.contains(member.toString()) && note.contains('"' + action + '"'))
                .count();
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
