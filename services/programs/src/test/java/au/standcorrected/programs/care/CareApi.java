package au.standcorrected.programs.care;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.TestTopics;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests as different people send them, and members in the state that a test starts from. */
public final class CareApi {
    public static final String V1 = "/api/programs/v1";
    public static final String ME = V1 + "/me";
    public static final String SACROILIAC = "sacroiliac-joint-dysfunction";
    public static final String DESK_POSTURE = "desk-posture";
    public static final String GLUTEUS = "gluteus-medius-dysfunction";
    public static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");

    private CareApi() {}

    public static RequestSpecification as(UUID member, String... roles) {
        return given().auth().oauth2(TestTokens.of(member, roles)).contentType(ContentType.JSON);
    }

    public static RequestSpecification subscriber(UUID member) {
        return as(member, "subscriber");
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(now(), MELBOURNE);
    }

    /** Accounts decides. Versions of one member grow. */
    public static void decideAccess(UUID member, Instant until, long version) {
        TestTopics.send(
                "accounts.entitlements",
                "EntitlementChanged",
                member,
                version,
                """
                {"memberId":"%s","accessUntil":"%s","reason":"trial","version":%d}"""
                        .formatted(member, until, version));
    }

    /** A member whose access runs. */
    public static UUID entitled() {
        UUID member = UUID.randomUUID();
        decideAccess(member, now().plus(Duration.ofDays(14)), 0);
        await().atMost(Duration.ofSeconds(10)).until(() -> status(member) == 200);
        return member;
    }

    /** What the member's first page answers. */
    public static int status(UUID member) {
        return subscriber(member).get(ME + "/enrolments").statusCode();
    }

    public static String currentRevision(String program) {
        return anonymous()
                .get(V1 + "/catalogue/" + program)
                .then()
                .statusCode(200)
                .extract()
                .path("revision.id");
    }

    /** Starts the program; answers the enrolment. */
    public static JsonPath enrol(UUID member, String program) {
        return subscriber(member)
                .body(Map.of("program", program, "warningSignsRevision", currentRevision(program)))
                .post(ME + "/enrolments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static JsonPath day(UUID member) {
        return subscriber(member)
                .get(ME + "/day")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A log of the day's block, every set done, as the player would send it. */
    public static Map<String, Object> logOf(
            UUID member, String block, @Nullable Integer painBefore, @Nullable Integer painAfter) {
        JsonPath play = subscriber(member)
                .get(ME + "/block?block=" + block)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("date", play.getString("date"));
        log.put("block", block);
        log.put("startedAt", now().minusSeconds(300).toString());
        log.put("finishedAt", now().toString());
        log.put("check", "no-change");
        log.put("painBefore", painBefore);
        log.put("painAfter", painAfter);
        log.put("effort", 4);
        log.put("note", "Felt steady");
        List<Map<String, Object>> items = play.getList("items");
        log.put(
                "items",
                items.stream()
                        .map(item -> Map.of(
                                "enrolment", item.get("enrolment"),
                                "exercise", item.get("exercise"),
                                "revision", item.get("revision"),
                                "dosage", item.get("dosage"),
                                "setsDone", 1,
                                "skipped", false))
                        .toList());
        return log;
    }

    /** Logs it under a new id; answers the id. */
    public static UUID logged(UUID member, Map<String, Object> log) {
        UUID id = UUID.randomUUID();
        subscriber(member).body(log).put(ME + "/sessions/" + id).then().statusCode(201);
        return id;
    }
}
