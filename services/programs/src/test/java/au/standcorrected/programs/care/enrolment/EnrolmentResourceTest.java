package au.standcorrected.programs.care.enrolment;

import static au.standcorrected.programs.care.CareApi.DESK_POSTURE;
import static au.standcorrected.programs.care.CareApi.GLUTEUS;
import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.currentRevision;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.CareApi;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class EnrolmentResourceTest {
    private static final String ENROLMENTS = ME + "/enrolments";

    @Nested
    @DisplayName("as the owner")
    class AsOwner {
        private UUID member = UUID.randomUUID();

        @BeforeEach
        void arrive() {
            member = entitled();
        }

        @Test
        void startsInTheFirstPhaseOfTheCurrentRevision() {
            JsonPath enrolment = enrol(member, SACROILIAC);
            assertThat(enrolment.getString("revision.id")).isEqualTo(currentRevision(SACROILIAC));
            assertThat(enrolment.getString("state")).isEqualTo("active");
            assertThat(enrolment.getString("phase")).isEqualTo(enrolment.getString("phases[0].key"));
            assertThat(enrolment.getString("startedOn")).isEqualTo(today().toString());
            assertThat(enrolment.getInt("day")).isEqualTo(1);
            subscriber(member)
                    .get(ENROLMENTS + "/" + enrolment.getString("id"))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"" + enrolment.getLong("version") + "\""))
                    .body("title", notNullValue())
                    .body("phases[0].criteria", notNullValue())
                    .body("newerRevision", nullValue());
        }

        @Test
        void whoBeganOnPaperSaysWhen() {
            String body = "{\"program\":\"%s\",\"warningSignsRevision\":\"%s\",\"startedOn\":\"%s\"}";
            for (int daysAgo : new int[] {-1, 61}) {
                subscriber(member)
                        .body(body.formatted(SACROILIAC, currentRevision(SACROILIAC), today().minusDays(daysAgo)))
                        .post(ENROLMENTS)
                        .then()
                        .statusCode(400)
                        .body("errors.field", contains("startedOn"));
            }
            subscriber(member)
                    .body(body.formatted(SACROILIAC, currentRevision(SACROILIAC), today().minusDays(16)))
                    .post(ENROLMENTS)
                    .then()
                    .statusCode(201)
                    .body("day", equalTo(17));
        }

        @Test
        void hasToReadTheCurrentWarningSignsFirst() {
            for (String body : List.of(
                    "{\"program\":\"" + SACROILIAC + "\"}",
                    "{\"program\":\"" + SACROILIAC + "\",\"warningSignsRevision\":\"" + UUID.randomUUID() + "\"}")) {
                subscriber(member)
                        .body(body)
                        .post(ENROLMENTS)
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("/problems/warning-signs-not-acknowledged"));
            }
            subscriber(member).get(ENROLMENTS).then().body("items", empty());
        }

        @Test
        void startsAProgramOnceEvenWithTwoTabsAtOnce() throws ExecutionException, InterruptedException {
            String body = "{\"program\":\"%s\",\"warningSignsRevision\":\"%s\"}"
                    .formatted(SACROILIAC, currentRevision(SACROILIAC));
            ExecutorService tabs = Executors.newFixedThreadPool(4);
            List<Future<Integer>> answers = tabs.invokeAll(Collections.nCopies(
                    4, () -> subscriber(member).body(body).post(ENROLMENTS).statusCode()));
            tabs.shutdown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        }

        @Test
        void getsTheSameAnswerForTheSameIdempotencyKey() {
            Map<String, String> body =
                    Map.of("program", SACROILIAC, "warningSignsRevision", currentRevision(SACROILIAC));
            String first = subscriber(member)
                    .header("Idempotency-Key", "start-1")
                    .body(body)
                    .post(ENROLMENTS)
                    .path("id");
            subscriber(member)
                    .header("Idempotency-Key", "start-1")
                    .body(body)
                    .post(ENROLMENTS)
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(first));
        }

        @Test
        void choosesThePhase() {
            JsonPath enrolment = enrol(member, SACROILIAC);
            String path = ENROLMENTS + "/" + enrolment.getString("id") + "/phase";
            subscriber(member)
                    .body("{\"phase\":\"strengthen\"}")
                    .put(path)
                    .then()
                    .statusCode(200)
                    .body("phase", equalTo("strengthen"));
            subscriber(member)
                    .body("{\"phase\":\"fly\"}")
                    .put(path)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("phase"));
            subscriber(member)
                    .header("If-Match", "\"0\"")
                    .body("{\"phase\":\"calm\"}")
                    .put(path)
                    .then()
                    .statusCode(412);
        }

        @Test
        void pausesResumesLeavesAndStartsAgain() {
            String id = enrol(member, SACROILIAC).getString("id");
            change(id, "pause").then().statusCode(200).body("state", equalTo("paused"));
            subscriber(member).get(ME + "/day").then().body("blocks", empty()).body("rest", nullValue());
            change(id, "resume").then().statusCode(200).body("state", equalTo("active"));
            change(id, "leave").then().statusCode(200).body("state", equalTo("left"));
            change(id, "leave").then().statusCode(200);
            change(id, "resume").then().statusCode(409).body("type", equalTo("/problems/enrolment-ended"));
            assertThat(enrol(member, SACROILIAC).getString("id")).isNotEqualTo(id);
        }

        @Test
        void doesAGentlerExerciseInThePlaceOfOneFromNowOn() {
            JsonPath enrolment = enrol(member, GLUTEUS);
            String swaps = ENROLMENTS + "/" + enrolment.getString("id") + "/swaps/";
            choosePhase(enrolment.getString("id"), "strengthen");
            Map<String, Object> item = CareApi.day(member)
                    .get("blocks.items.flatten().find { it.exercise == 'side-lying-hip-abduction' }");
            assertThat(item).isNotNull();
            subscriber(member)
                    .body("{\"instead\":\"clamshell\"}")
                    .put(swaps + "side-lying-hip-abduction")
                    .then()
                    .statusCode(200)
                    .body("swaps[0].instead", equalTo("clamshell"))
                    .body("swaps[0].insteadName", notNullValue());
            assertThat(CareApi.day(member).getList("blocks.items.flatten().exercise"))
                    .doesNotContain("side-lying-hip-abduction")
                    .contains("clamshell");
            subscriber(member)
                    .body("{\"instead\":\"nordic-curl\"}")
                    .put(swaps + "side-lying-hip-abduction")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("instead"));
            subscriber(member)
                    .body("{\"instead\":\"clamshell\"}")
                    .put(swaps + "no-such-exercise")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("exercise"));
            subscriber(member).delete(swaps + "side-lying-hip-abduction").then().body("swaps", empty());
        }

        private void choosePhase(String id, String phase) {
            subscriber(member)
                    .body("{\"phase\":\"" + phase + "\"}")
                    .put(ENROLMENTS + "/" + id + "/phase")
                    .then()
                    .statusCode(200);
        }

        @Test
        void finishesAndTellsSoOnce() {
            String id = enrol(member, SACROILIAC).getString("id");
            change(id, "finish").then().statusCode(200).body("state", equalTo("finished"));
            change(id, "finish").then().statusCode(200).body("state", equalTo("finished"));
            change(id, "leave").then().statusCode(200).body("state", equalTo("finished"));
            change(id, "pause").then().statusCode(409);
        }

        @Test
        void beginsAgainFromTheFirstPhaseOnceHoweverOftenItIsSent() {
            JsonPath first = enrol(member, SACROILIAC);
            choosePhase(first.getString("id"), "strengthen");
            String restart = ENROLMENTS + "/" + first.getString("id") + "/restart";
            subscriber(member).body("{}").post(restart).then().statusCode(422);
            assertThat(CareApi.day(member).getList("blocks"))
                    .as("nothing is lost")
                    .isNotEmpty();
            String body = "{\"warningSignsRevision\":\"" + currentRevision(SACROILIAC) + "\"}";
            String again = subscriber(member)
                    .body(body)
                    .post(restart)
                    .then()
                    .statusCode(200)
                    .body("day", equalTo(1))
                    .body("phase", equalTo("calm"))
                    .extract()
                    .path("id");
            assertThat(again).isNotEqualTo(first.getString("id"));
            subscriber(member).body(body).post(restart).then().statusCode(200).body("id", equalTo(again));
        }

        @Test
        void pagesThroughThem() {
            String first = enrol(member, SACROILIAC).getString("id");
            String second = enrol(member, DESK_POSTURE).getString("id");
            JsonPath page = subscriber(member)
                    .get(ENROLMENTS + "?limit=1")
                    .then()
                    .body("items.id", contains(second))
                    .extract()
                    .jsonPath();
            subscriber(member)
                    .get(ENROLMENTS + "?limit=1&cursor=" + page.getString("next"))
                    .then()
                    .body("items.id", contains(first))
                    .body("next", nullValue());
        }

        @Test
        void keepsItsRevisionUntilTheNewerOneIsAcceptedAndOldLogsKeepTheirs() {
            JsonPath enrolment = enrol(member, GLUTEUS);
            String id = enrolment.getString("id");
            String old = enrolment.getString("revision.id");
            UUID session = logged(member, logOf(member, "morning", 5, 3));
            String newer = publishWithMoreSets(GLUTEUS);

            Response offered = subscriber(member).get(ENROLMENTS + "/" + id);
            offered.then()
                    .body("revision.id", equalTo(old))
                    .body("newerRevision.id", equalTo(newer))
                    .body("newerRevision.note", equalTo("One more set"));
            subscriber(member)
                    .get(ME + "/day")
                    .then()
                    .body("offers", hasSize(1))
                    .body("offers[0].enrolment", equalTo(id))
                    .body("offers[0].revision", equalTo(newer));

            String accept = ENROLMENTS + "/" + id + "/revision";
            Map<String, String> body = Map.of("revision", newer);
            subscriber(member).body(body).put(accept).then().statusCode(428);
            subscriber(member)
                    .header("If-Match", "\"77\"")
                    .body(body)
                    .put(accept)
                    .then()
                    .statusCode(412);
            subscriber(member)
                    .header("If-Match", offered.header("ETag"))
                    .body(Map.of("revision", UUID.randomUUID()))
                    .put(accept)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/revision-not-on-offer"));
            subscriber(member)
                    .header("If-Match", offered.header("ETag"))
                    .body(body)
                    .put(accept)
                    .then()
                    .statusCode(200)
                    .body("revision.id", equalTo(newer))
                    .body("newerRevision", nullValue());

            subscriber(member).get(ME + "/day").then().body("offers", empty());
            int setsNow = subscriber(member).get(ME + "/block?block=morning").path("items[0].dosage.sets");
            subscriber(member)
                    .get(ME + "/sessions/" + session)
                    .then()
                    .body("items[0].revision", equalTo(old))
                    .body("items[0].dosage.sets", equalTo(setsNow - 1));
        }

        private Response change(String id, String how) {
            return subscriber(member).post(ENROLMENTS + "/" + id + "/" + how);
        }
    }

    @Nested
    @DisplayName("as another member")
    class AsAnotherMember {
        private UUID owner = UUID.randomUUID();
        private UUID other = UUID.randomUUID();
        private String enrolment = ENROLMENTS;

        @BeforeEach
        void arrive() {
            owner = entitled();
            other = entitled();
            enrolment = ENROLMENTS + "/" + enrol(owner, SACROILIAC).getString("id");
        }

        @Test
        void findsNothing() {
            subscriber(other).get(enrolment).then().statusCode(404);
            subscriber(other).get(ENROLMENTS).then().statusCode(200).body("items", empty());
            subscriber(other)
                    .body("{\"phase\":\"calm\"}")
                    .put(enrolment + "/phase")
                    .then()
                    .statusCode(404);
            subscriber(other)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("revision", currentRevision(SACROILIAC)))
                    .put(enrolment + "/revision")
                    .then()
                    .statusCode(404);
            for (String change : List.of("pause", "resume", "leave")) {
                subscriber(other).post(enrolment + "/" + change).then().statusCode(404);
            }
            subscriber(owner).get(enrolment).then().body("state", equalTo("active"));
        }
    }

    @Nested
    @DisplayName("as staff, who are no subscribers")
    class AsStaff {
        @ParameterizedTest
        @ValueSource(strings = {"practitioner", "reception", "editor", "admin"})
        void isNotLetIn(String role) {
            as(UUID.randomUUID(), role).get(ENROLMENTS).then().statusCode(403);
            as(UUID.randomUUID(), role).body("{}").post(ENROLMENTS).then().statusCode(403);
        }
    }

    @Nested
    @DisplayName("as nobody")
    class AsNobody {
        @Test
        void isAskedToSignIn() {
            anonymous().get(ENROLMENTS).then().statusCode(401);
            anonymous().body("{}").post(ENROLMENTS).then().statusCode(401);
        }
    }

    @Nested
    @DisplayName("with bad input")
    class WithBadInput {
        private UUID member = UUID.randomUUID();

        @BeforeEach
        void arrive() {
            member = entitled();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "[]",
                    "{\"program\":7,\"warningSignsRevision\":{}}",
                    "{\"program\":\"a\",\"more\":1}",
                    "{\"program\":\"\"}",
                    "{\"program\":\"a\",\"warningSignsRevision\":\"1\"}"
                })
        void isToldSo(String body) {
            int status = subscriber(member).body(body).post(ENROLMENTS).statusCode();
            assertThat(status).isEqualTo(400);
        }

        @Test
        void unknownProgramsAndIdsAreNotFound() {
            subscriber(member)
                    .body(Map.of("program", "no-such", "warningSignsRevision", UUID.randomUUID()))
                    .post(ENROLMENTS)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/program-not-found"));
            subscriber(member).get(ENROLMENTS + "/17").then().statusCode(404);
            subscriber(member).get(ENROLMENTS + "?cursor=%20%20").then().statusCode(400);
            subscriber(member).get(ENROLMENTS + "?limit=1000").then().statusCode(400);
        }
    }

    /** As the editor does: one more set of the first exercise of the morning. Answers the new revision. */
    private static String publishWithMoreSets(String program) {
        UUID editor = UUID.randomUUID();
        String path = V1 + "/editor/programs/" + program;
        Response draft = as(editor, "editor").get(path);
        JsonNode document = read(draft.asString()).at("/draft/document");
        oneMoreSet(document);
        String saved = as(editor, "editor")
                .header("If-Match", draft.header("ETag"))
                .body("{\"document\":" + document + "}")
                .put(path + "/draft")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return as(editor, "editor")
                .header("If-Match", saved)
                .body("{\"note\":\"One more set\"}")
                .post(path + "/publication")
                .then()
                .extract()
                .path("revision");
    }

    private static void oneMoreSet(JsonNode document) {
        for (JsonNode planned : document.at("/phases/0/plan")) {
            if (planned.path("blocks").toString().contains("\"morning\"")) {
                ObjectNode dosage = (ObjectNode) planned.required("dosage");
                dosage.put("sets", dosage.required("sets").asInt() + 1);
                return;
            }
        }
    }

    private static JsonNode read(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
