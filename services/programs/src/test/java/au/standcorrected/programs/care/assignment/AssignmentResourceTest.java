package au.standcorrected.programs.care.assignment;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.currentRevision;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.CareApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class AssignmentResourceTest {
    private static final Map<String, Object> FEWER_TILTS =
            Map.of("exercise", "pelvic-tilt", "dosage", Map.of("repetitions", 6, "blocks", List.of("morning")));
    private static final Map<String, Object> BREATHING_FOR_SQUEEZES =
            Map.of("exercise", "adductor-ball-squeeze", "instead", "box-breathing", "note", "Slowly");
    private static final Map<String, Object> NO_QL = Map.of("exercise", "ql-contract-relax", "leftOut", true);

    private UUID sunbury = UUID.randomUUID();
    private UUID ned = UUID.randomUUID();
    private UUID gus = UUID.randomUUID();

    @BeforeEach
    void aPatientWhoShares() {
        sunbury = clinic("Sunbury");
        ned = practitioner("Dr Ned Ironbark", sunbury);
        gus = patient("Gus Figtree", sunbury, ned);
    }

    @Nested
    @DisplayName("as the practitioner")
    class AsThePractitioner {
        @Test
        void putsAProgramTogetherWhichIsToldWithoutItsName() {
            Response assigned = assign(FEWER_TILTS, BREATHING_FOR_SQUEEZES, NO_QL);
            assigned.then()
                    .statusCode(201)
                    .header("ETag", equalTo("\"0\""))
                    .body("state", equalTo("offered"))
                    .body("practitioner", equalTo("Dr Ned Ironbark"))
                    .body("differences.exercise", hasItems("pelvic-tilt", "box-breathing", "ql-contract-relax"));
            UUID id = UUID.fromString(assigned.path("id"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> TestTopics.read("programs.progress", id).size() == 1);
            String told = String.valueOf(
                    TestTopics.read("programs.progress", id).get(0).value());
            EventContract.of("ProgramAssigned").accepts(told);
            assertThat(told).doesNotContainIgnoringCase("sacro", "tilt", "slowly");
            assertThat(EventContract.of("ProgramAssigned").examples()).isNotEmpty();
        }

        @Test
        void hearsWhichFieldCannotBeDone() {
            assertRefused("exercises[0].dosage.repetitions", dosage(Map.of("repetitions", 51)));
            assertRefused("exercises[0].dosage.sets", dosage(Map.of("sets", 0)));
            assertRefused("exercises[0].dosage.holdSeconds", dosage(Map.of("holdSeconds", 121)));
            assertRefused("exercises[0].dosage.daysAWeek", dosage(Map.of("daysAWeek", 8)));
            assertRefused("exercises[0].dosage.repetitions", dosage(Map.of("repetitions", 5, "minutes", 5)));
            assertRefused("exercises[0].dosage.blocks", dosage(Map.of("blocks", List.of("midnight"))));
            assertRefused("exercises[0].dosage.blocks", dosage(Map.of("blocks", List.of("desk", "desk"))));
            assertRefused("exercises[0].exercise", Map.of("exercise", "handstand", "leftOut", true));
            assertRefused("exercises[0].instead", Map.of("exercise", "pelvic-tilt", "instead", "handstand"));
            assertRefused("exercises[0].instead", Map.of("exercise", "pelvic-tilt", "instead", "clamshell"));
            assertRefused("exercises[1].exercise", NO_QL, NO_QL);
            assertThat(errors(post(gus, request("dance", List.of())))).contains("phase");
            as(ned).body(Map.of("program", "flying", "phase", "calm"))
                    .post(PATIENTS + "/" + gus + "/assignments")
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("program"));
            as(ned).get(assignments()).then().body("items", empty());
        }

        @Test
        void leavesSomethingToDo() {
            List<Map<String, Object>> all = List.of(
                            "pelvic-tilt", "adductor-ball-squeeze", "ql-contract-relax", "walking-program", "clamshell")
                    .stream()
                    .map(exercise -> Map.<String, Object>of("exercise", exercise, "leftOut", true))
                    .toList();
            assertThat(errors(post(gus, request("calm", all)))).containsExactly("exercises");
        }

        @Test
        void doesNotOverwriteWhatAColleagueHasChangedMeanwhile() {
            String id = assign(FEWER_TILTS).path("id");
            put(id, null, NO_QL).then().statusCode(428);
            put(id, "\"0\"", NO_QL).then().statusCode(200).header("ETag", equalTo("\"1\""));
            put(id, "\"0\"", FEWER_TILTS).then().statusCode(412);
            as(ned).get(assignments() + "/" + id).then().body("exercises.exercise", contains("ql-contract-relax"));
        }

        @Test
        void assignsAProgramOnceUntilItIsOver() {
            String id = assign(FEWER_TILTS).path("id");
            assign(NO_QL).then().statusCode(409).body("type", equalTo("/problems/already-assigned"));
            as(ned).post(assignments() + "/" + id + "/withdrawal").then().statusCode(200);
            subscriber(gus).get(ME + "/assignments").then().body("items", empty());
            accept(id).then().statusCode(409);
            String again = assign(NO_QL).path("id");
            String enrolment = accept(again).path("enrolment");
            subscriber(gus)
                    .post(ME + "/enrolments/" + enrolment + "/leave")
                    .then()
                    .statusCode(200);
            put(again, "\"1\"", FEWER_TILTS).then().statusCode(409);
            assign(FEWER_TILTS).then().statusCode(201);
        }

        @Test
        void sendsItOnceForOneIdempotencyKey() {
            for (int i = 0; i < 2; i++) {
                as(ned).header("Idempotency-Key", "assign-1")
                        .body(request("calm", List.of(FEWER_TILTS)))
                        .post(assignments())
                        .then()
                        .statusCode(201);
            }
            as(ned).get(assignments()).then().body("items", hasSize(1));
        }

        @Test
        void canDoNothingOnceTheConsentIsTakenBack() {
            String id = assign(FEWER_TILTS).path("id");
            sharing(gus, "Gus Figtree", false, 2);
            await().atMost(Duration.ofSeconds(2)).until(() -> status(ned, gus) == 404);
            as(ned).get(assignments()).then().statusCode(404);
            as(ned).get(assignments() + "/" + id).then().statusCode(404);
            put(id, "\"0\"", NO_QL).then().statusCode(404);
            assign(NO_QL).then().statusCode(404);
            as(ned).post(assignments() + "/" + id + "/withdrawal").then().statusCode(404);
        }
    }

    @Nested
    @DisplayName("as the patient")
    class AsThePatient {
        @Test
        void readsTheWarningSignsThenDoesItsDayAsItWasPutTogether() {
            String id = assign(FEWER_TILTS, BREATHING_FOR_SQUEEZES, NO_QL).path("id");
            subscriber(gus).get(ME + "/assignments").then().body("items.id", contains(id));
            subscriber(gus)
                    .body("{}")
                    .post(ME + "/assignments/" + id + "/acceptance")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/warning-signs-not-acknowledged"));
            accept(id).then().statusCode(200).body("state", equalTo("accepted")).body("enrolment", notNullValue());
            accept(id).then().statusCode(200);
            JsonPath day = CareApi.day(gus);
            assertThat(day.getList("blocks.find { it.key == 'morning' }.items.exercise"))
                    .containsExactly("pelvic-tilt", "box-breathing");
            assertThat(day.getInt("blocks.find { it.key == 'morning' }.items[0].dosage.repetitions"))
                    .isEqualTo(6);
            assertThat(day.getList("blocks.find { it.key == 'evening' }.items.exercise"))
                    .doesNotContain("pelvic-tilt");
            UUID log = logged(gus, logOf(gus, "morning", 3, 3));
            subscriber(gus)
                    .get(ME + "/sessions/" + log)
                    .then()
                    .body("items.exercise", contains("pelvic-tilt", "box-breathing"));
        }

        @Test
        void aProgramThatIsFollowedAlreadyIsFollowedOn() {
            String enrolment = enrol(gus, SACROILIAC).getString("id");
            String id = assign(NO_QL).path("id");
            accept(id).then().body("enrolment", equalTo(enrolment));
            subscriber(gus).get(ME + "/enrolments").then().body("items", hasSize(1));
            assertThat(CareApi.day(gus).getList("blocks.items.exercise.flatten()"))
                    .doesNotContain("ql-contract-relax");
        }

        @Test
        void seesWhatTheirPractitionerChangedUntilTheyHaveLookedAtIt() {
            String id = assign(FEWER_TILTS).path("id");
            accept(id).then().body("news", empty());
            put(id, "\"1\"", dosage(Map.of("repetitions", 12, "blocks", List.of("morning"))), NO_QL)
                    .then()
                    .statusCode(200);
            assertThat(CareApi.day(gus).getInt("blocks.find { it.key == 'morning' }.items[0].dosage.repetitions"))
                    .as("it arrives with the next look at the day")
                    .isEqualTo(12);
            JsonPath mine = subscriber(gus).get(ME + "/assignments").jsonPath();
            assertThat(mine.getList("items[0].news.exercise")).containsExactly("pelvic-tilt", "ql-contract-relax");
            assertThat(mine.getString("items[0].news[0].before")).startsWith("6 times");
            assertThat(mine.getString("items[0].news[0].after")).startsWith("12 times");
            seen(id, 1).then().body("news", hasSize(2));
            seen(id, mine.getInt("items[0].version")).then().statusCode(200).body("news", empty());
        }

        @Test
        void thePhaseThatTheyChooseKeepsWhatIsLeftOut() {
            String enrolment = accept(assign(NO_QL, FEWER_TILTS).path("id")).path("enrolment");
            subscriber(gus)
                    .body(Map.of("phase", "restore"))
                    .put(ME + "/enrolments/" + enrolment + "/phase")
                    .then()
                    .statusCode(200);
            JsonPath day = CareApi.day(gus);
            assertThat(day.getList("blocks.items.exercise.flatten()")).doesNotContain("ql-contract-relax");
            assertThat(day.getInt("blocks.find { it.key == 'morning' }.items[0].dosage.repetitions"))
                    .isEqualTo(10);
        }

        @Test
        void maySayNo() {
            String id = assign(FEWER_TILTS).path("id");
            subscriber(gus).post(ME + "/assignments/" + id + "/refusal").then().statusCode(200);
            subscriber(gus).get(ME + "/assignments").then().body("items", empty());
            subscriber(gus).get(ME + "/enrolments").then().body("items", empty());
            as(ned).get(assignments()).then().body("items.state", hasItem("declined"));
            accept(id).then().statusCode(409);
        }
    }

    @Nested
    @DisplayName("as somebody else")
    class AsSomebodyElse {
        @Test
        void findsNothing() {
            String id = assign(FEWER_TILTS).path("id");
            UUID mia = CareApi.entitled();
            subscriber(mia).get(ME + "/assignments").then().body("items.id", not(hasItem(id)));
            subscriber(mia)
                    .body(Map.of("warningSignsRevision", currentRevision(SACROILIAC)))
                    .post(ME + "/assignments/" + id + "/acceptance")
                    .then()
                    .statusCode(404);
            subscriber(mia).post(ME + "/assignments/" + id + "/refusal").then().statusCode(404);
            UUID iris = practitioner("Dr Iris Blackwood", clinic("Melton"));
            as(iris).get(assignments() + "/" + id).then().statusCode(404);
            as(iris).body(request("calm", List.of())).post(assignments()).then().statusCode(404);
            UUID nell = patient("Nell Bluegum", sunbury, ned);
            as(ned).get(PATIENTS + "/" + nell + "/assignments/" + id).then().statusCode(404);
        }
    }

    private String assignments() {
        return PATIENTS + "/" + gus + "/assignments";
    }

    @SafeVarargs
    private Response assign(Map<String, Object>... exercises) {
        return post(gus, request("calm", List.of(exercises)));
    }

    private Response post(UUID patient, Map<String, Object> request) {
        return as(ned).body(request).post(PATIENTS + "/" + patient + "/assignments");
    }

    @SafeVarargs
    private Response put(String id, @Nullable String ifMatch, Map<String, Object>... exercises) {
        var request = as(ned).body(request("calm", List.of(exercises)));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(assignments() + "/" + id);
    }

    private Response accept(String id) {
        return subscriber(gus)
                .body(Map.of("warningSignsRevision", currentRevision(SACROILIAC)))
                .post(ME + "/assignments/" + id + "/acceptance");
    }

    private Response seen(String id, int version) {
        return subscriber(gus).body(Map.of("version", version)).post(ME + "/assignments/" + id + "/news/seen");
    }

    private static Map<String, Object> request(String phase, List<Map<String, Object>> exercises) {
        return Map.of("program", SACROILIAC, "phase", phase, "note", "Go gently", "exercises", exercises);
    }

    private static Map<String, Object> dosage(Map<String, Object> dosage) {
        return Map.of("exercise", "pelvic-tilt", "dosage", dosage);
    }

    @SafeVarargs
    private void assertRefused(String field, Map<String, Object>... exercises) {
        assertThat(errors(assign(exercises))).as(field).contains(field);
    }

    private static List<String> errors(Response answer) {
        return answer.then().statusCode(422).extract().path("errors.field");
    }
}
