package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.people.Following.SACROILIAC;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.people.Following;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.people.SessionLog;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Order(3)
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Bad input is told so kindly, and is never our fault")
class BadInputTest {
    private static final String ACCOUNTS = "/api/accounts/v1";
    private static final String PROGRAMS = "/api/programs/v1";
    private static final String SOME_ID = "0191e0a0-0000-7000-8000-000000000000";

    private Person member;
    private Person editor;
    private Following following;

    @BeforeAll
    void aMemberFollowsAProgram() {
        Platform platform = Platform.running();
        Login login = Login.stranger();
        new Keycloak(platform).add(List.of(login));
        following = Following.start(Person.signedIn(platform, login), SACROILIAC);
        member = following.person();
        editor = Person.signedIn(platform, Login.EDITOR);
    }

    record Bad(String what, Method method, String path, String body) {
        @Override
        public String toString() {
            return what + " (" + method + " " + path + ")";
        }
    }

    static Stream<Bad> badRequests() {
        return Stream.of(
                new Bad(
                        "an unknown field",
                        Method.POST,
                        ACCOUNTS + "/me/subscription",
                        "{\"plan\":\"x\",\"free\":true}"),
                new Bad("a list for an object", Method.POST, ACCOUNTS + "/me/subscription", "[]"),
                new Bad("a number for a text", Method.POST, ACCOUNTS + "/me/subscription", "{\"plan\":{\"a\":1}}"),
                new Bad("nothing at all", Method.POST, ACCOUNTS + "/me/subscription", ""),
                new Bad("null", Method.POST, ACCOUNTS + "/me/subscription", "null"),
                new Bad("half a document", Method.POST, ACCOUNTS + "/me/subscription", "{\"plan\":"),
                new Bad(
                        "a plan that is not offered",
                        Method.POST,
                        ACCOUNTS + "/me/subscription",
                        "{\"plan\":\"gold\"}"),
                new Bad(
                        "a text for a number",
                        Method.PUT,
                        ACCOUNTS + "/me/consents/reminders",
                        "{\"version\":\"one\",\"granted\":true}"),
                new Bad(
                        "a number too large",
                        Method.PUT,
                        ACCOUNTS + "/me/consents/reminders",
                        "{\"version\":99999999999999999999,\"granted\":true}"),
                new Bad(
                        "a consent we don't ask for",
                        Method.PUT,
                        ACCOUNTS + "/me/consents/cookies",
                        "{\"version\":1,\"granted\":true}"),
                new Bad(
                        "an old version",
                        Method.PUT,
                        ACCOUNTS + "/me/consents/terms",
                        "{\"version\":0,\"granted\":true}"),
                new Bad(
                        "a profile without If-Match",
                        Method.PUT,
                        ACCOUNTS + "/me/profile",
                        "{\"givenName\":\"A\",\"familyName\":\"B\",\"timeZone\":\"Australia/Melbourne\",\"textSize\":\"normal\"}"),
                new Bad("no path of ours", Method.GET, ACCOUNTS + "/nowhere", ""),
                new Bad("a method that is not there", Method.DELETE, ACCOUNTS + "/me", ""),
                new Bad("a name for an id", Method.GET, PROGRAMS + "/me/enrolments/latest", ""),
                new Bad("an id of nothing", Method.GET, PROGRAMS + "/me/enrolments/" + SOME_ID, ""),
                new Bad("a name for a revision", Method.GET, PROGRAMS + "/revisions/1", ""),
                new Bad("a revision of nothing", Method.GET, PROGRAMS + "/revisions/" + SOME_ID, ""),
                new Bad("a day that is none", Method.GET, PROGRAMS + "/me/day?date=2026-02-30", ""),
                new Bad("a block that is none", Method.GET, PROGRAMS + "/me/block?date=2026-11-21&block=noon", ""),
                new Bad(
                        "a stretch that runs backwards",
                        Method.GET,
                        PROGRAMS + "/me/pain?from=2026-11-21&to=2026-01-01",
                        ""),
                new Bad("a cursor of our own making", Method.GET, PROGRAMS + "/me/sessions?cursor=%00%FF", ""),
                new Bad("a limit of words", Method.GET, PROGRAMS + "/me/sessions?limit=many", ""),
                new Bad("a limit below one", Method.GET, PROGRAMS + "/me/sessions?limit=-1", ""),
                new Bad("a region that is none", Method.GET, PROGRAMS + "/catalogue?region=soul", ""),
                new Bad("a program that is none", Method.GET, PROGRAMS + "/catalogue/happiness", ""),
                new Bad(
                        "an enrolment without warning signs",
                        Method.POST,
                        PROGRAMS + "/me/enrolments",
                        "{\"program\":\"desk-posture\"}"),
                new Bad(
                        "warning signs of another revision",
                        Method.POST,
                        PROGRAMS + "/me/enrolments",
                        "{\"program\":\"desk-posture\",\"warningSignsRevision\":\"" + SOME_ID + "\"}"),
                new Bad(
                        "a program started twice",
                        Method.POST,
                        PROGRAMS + "/me/enrolments",
                        "{\"program\":\"" + SACROILIAC + "\",\"warningSignsRevision\":\"" + SOME_ID + "\"}"),
                new Bad(
                        "a sign that is none",
                        Method.POST,
                        PROGRAMS + "/me/concerns",
                        "{\"enrolment\":\"" + SOME_ID + "\",\"sign\":\"hiccups\"}"),
                new Bad("a session with no items", Method.PUT, PROGRAMS + "/me/sessions/" + SOME_ID, "{\"items\":[]}"),
                new Bad("a session under a name", Method.PUT, PROGRAMS + "/me/sessions/today", "{}"));
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void isAnsweredWithAProblem(Bad bad) {
        var request = member.request();
        if (!bad.body().isEmpty()) {
            request.body(bad.body());
        }
        problem(request.urlEncodingEnabled(false).request(bad.method(), bad.path()));
    }

    static Stream<Named<Consumer<Map<String, Object>>>> spoiledLogs() {
        return Stream.of(
                spoiled("pain above ten", log -> log.put("painBefore", 11)),
                spoiled("pain below none", log -> log.put("painAfter", -1)),
                spoiled("pain in words", log -> log.put("painBefore", "five")),
                spoiled("half a point of pain", log -> log.put("painBefore", 4.5)),
                spoiled("a date in words", log -> log.put("date", "yesterday")),
                spoiled("a date long ago", log -> log.put("date", "1900-01-01")),
                spoiled("a date to come", log -> log.put("date", "2999-01-01")),
                spoiled("a block that is none", log -> log.put("block", "midnight")),
                spoiled("an answer that is none", log -> log.put("check", "maybe")),
                spoiled("a start after the end", log -> log.put("startedAt", "2999-01-01T00:00:00Z")),
                spoiled("a start before time", log -> log.put("startedAt", "-999999999-01-01T00:00:00Z")),
                spoiled("a number for an instant", log -> log.put("finishedAt", 17)),
                spoiled("a note too long", log -> log.put("note", "x".repeat(2_001))),
                spoiled("a note with a null character", log -> log.put("note", "a\u0000b")),
                spoiled("no items", log -> log.put("items", List.of())),
                spoiled("an item of nothing", log -> log.put("items", java.util.Arrays.asList((Object) null))),
                spoiled("an object for a list", log -> log.put("items", Map.of())),
                spoiled("an unknown field", log -> log.put("mood", "fine")),
                spoiled("items left out", log -> log.remove("items")),
                spoiled("an exercise that is none", log -> item(log).put("exercise", "cartwheel")),
                spoiled("an enrolment of nothing", log -> item(log).put("enrolment", SOME_ID)),
                spoiled("a revision of nothing", log -> item(log).put("revision", SOME_ID)),
                spoiled("less than no sets", log -> item(log).put("setsDone", -3)),
                spoiled("sets beyond counting", log -> item(log).put("setsDone", 2_000_000_000)),
                spoiled("no repetitions", log -> dosage(log).put("repetitions", 0)),
                spoiled("repetitions and minutes", log -> dosage(log).put("minutes", 3)),
                spoiled("a side that is none", log -> dosage(log).put("side", "left-ish")));
    }

    @ParameterizedTest
    @MethodSource("spoiledLogs")
    void aSpoiledLogIsNotKept(Consumer<Map<String, Object>> spoil) {
        Map<String, Object> log = SessionLog.of(following);
        spoil.accept(log);
        String id = UUID.randomUUID().toString();
        problem(member.request().body(log).put(PROGRAMS + "/me/sessions/" + id));
        assertThat(member.request().get(PROGRAMS + "/me/sessions/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameLogTwiceIsOneAndAnotherUnderItsIdIsRefused() {
        String path = PROGRAMS + "/me/sessions/" + UUID.randomUUID();
        Map<String, Object> log = SessionLog.of(following);
        assertThat(member.request().body(log).put(path).statusCode()).isEqualTo(201);
        assertThat(member.request().body(log).put(path).statusCode()).isEqualTo(200);
        log.put("painAfter", 9);
        Response other = member.request().body(log).put(path);
        problem(other);
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        String path = PROGRAMS + "/me/concerns";
        Map<String, String> first = Map.of("enrolment", following.enrolment(), "sign", firstGpSign());
        assertThat(member.request()
                        .header("Idempotency-Key", key)
                        .body(first)
                        .post(path)
                        .statusCode())
                .isEqualTo(201);
        assertThat(member.request()
                        .header("Idempotency-Key", key)
                        .body(first)
                        .post(path)
                        .statusCode())
                .isBetween(200, 201);
        Map<String, String> other = Map.of("enrolment", following.enrolment(), "sign", firstGpSign(), "note", "sore");
        Response refused =
                member.request().header("Idempotency-Key", key).body(other).post(path);
        problem(refused);
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void aBodyThatIsTooLarge() {
        Response answer = member.request()
                .body("{\"plan\":\"" + "x".repeat(2_000_000) + "\"}")
                .post(ACCOUNTS + "/me/subscription");
        problem(answer);
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyThatIsNotJson() {
        Response answer =
                member.request().contentType(ContentType.XML).body("<plan/>").post(ACCOUNTS + "/me/subscription");
        problem(answer);
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void aBodyOfDeepNesting() {
        problem(member.request()
                .body("{\"plan\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}")
                .post(ACCOUNTS + "/me/subscription"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/accounts/v1/../v1/me",
                "/api/accounts/v1/%2e%2e/me",
                "/api/accounts/v1//me",
                "/api/accounts/v1/me;x=1",
                "/api/accounts%2fv1/me",
                "/api/payments/v1/me",
                "/api/nobody/v1/me"
            })
    void aPathThatCanBeReadInTwoWays(String path) {
        HttpResponse<String> answer = member.ask(path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aDraftSavedByTwoEditorsAndADraftThatIsNone() {
        String draft = PROGRAMS + "/editor/programs/desk-posture";
        Response opened = editor.request().get(draft);
        String etag = opened.header("ETag");
        Object document = opened.jsonPath().get("draft.document");
        assertThat(editor.request()
                        .body(Map.of("document", document))
                        .put(draft + "/draft")
                        .statusCode())
                .isEqualTo(428);
        assertThat(editor.request()
                        .header("If-Match", "\"999\"")
                        .body(Map.of("document", document))
                        .put(draft + "/draft")
                        .statusCode())
                .isEqualTo(412);
        problem(editor.request()
                .header("If-Match", etag)
                .body("{\"document\":{\"slug\":\"other\"}}")
                .put(draft + "/draft"));
        problem(editor.request()
                .header("If-Match", etag)
                .body("{\"document\":\"text\"}")
                .put(draft + "/draft"));
        problem(editor.request()
                .header("If-Match", etag)
                .body("{\"note\":\"\"}")
                .post(draft + "/publication"));
    }

    private String firstGpSign() {
        return member.request()
                .get(PROGRAMS + "/catalogue/" + SACROILIAC)
                .jsonPath()
                .getString("warningSigns.gp[0].id");
    }

    private static void problem(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).startsWith("/problems/");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(answer.statusCode());
        assertThat(answer.asString())
                .doesNotContain("Exception")
                .doesNotContain("org.")
                .doesNotContain("au.standcorrected");
    }

    private static Named<Consumer<Map<String, Object>>> spoiled(String what, Consumer<Map<String, Object>> how) {
        return Named.of(what, how);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> item(Map<String, Object> log) {
        return Objects.requireNonNull((List<Map<String, Object>>) log.get("items"))
                .get(0);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> dosage(Map<String, Object> log) {
        return Objects.requireNonNull((Map<String, Object>) item(log).get("dosage"));
    }
}
