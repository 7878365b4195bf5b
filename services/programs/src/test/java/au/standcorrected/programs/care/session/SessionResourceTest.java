package au.standcorrected.programs.care.session;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class SessionResourceTest {
    private static final String SESSIONS = ME + "/sessions";

    private UUID member = UUID.randomUUID();
    private Map<String, Object> log = Map.of();

    @BeforeEach
    void aMemberWhoHasDoneTheMorning() {
        member = entitled();
        enrol(member, SACROILIAC);
        log = logOf(member, "morning", 5, 3);
    }

    @Nested
    @DisplayName("as the owner")
    class AsOwner {
        @Test
        void logsASessionWithTheDosageOfTheDay() {
            UUID id = logged(member, log);
            subscriber(member)
                    .get(SESSIONS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("painBefore", equalTo(5))
                    .body("painAfter", equalTo(3))
                    .body("note", equalTo("Felt steady"))
                    .body("items", equalTo(log.get("items")))
                    .body("recordedAt", notNullValue());
        }

        @Test
        void sendsItAgainWithoutEffect() {
            UUID id = logged(member, log);
            Response again = put(id, log);
            again.then().statusCode(200);
            assertThat(again.asString())
                    .isEqualTo(subscriber(member).get(SESSIONS + "/" + id).asString());
            subscriber(member).get(SESSIONS).then().body("items", hasSize(1));
        }

        @Test
        void cannotMakeOneIdSayTwoThings() {
            UUID id = logged(member, log);
            put(id, with("painAfter", 4))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/session-logged-differently"));
            subscriber(member).get(SESSIONS + "/" + id).then().body("painAfter", equalTo(3));
        }

        @Test
        void sendsItFourTimesAtOnceAndItIsThereOnce() throws ExecutionException, InterruptedException {
            UUID id = UUID.randomUUID();
            ExecutorService tabs = Executors.newFixedThreadPool(4);
            List<Future<Integer>> answers =
                    tabs.invokeAll(Collections.nCopies(4, () -> put(id, log).statusCode()));
            tabs.shutdown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
        }

        @Test
        void pagesThroughThemNewestFirst() {
            UUID older = logged(member, on(-2));
            UUID oldest = logged(member, on(-3));
            UUID newest = logged(member, log);
            String next = subscriber(member)
                    .get(SESSIONS + "?limit=2")
                    .then()
                    .body("items.id", contains(newest.toString(), older.toString()))
                    .extract()
                    .path("next");
            subscriber(member)
                    .get(SESSIONS + "?limit=2&cursor=" + next)
                    .then()
                    .body("items.id", contains(oldest.toString()))
                    .body("next", nullValue());
            subscriber(member).get(SESSIONS + "?cursor=bm9uc2Vuc2U").then().statusCode(400);
        }

        @Test
        void seesPainBeforeAndAfterDayByDay() {
            UUID before = logged(member, on(-1));
            UUID id = logged(member, log);
            Map<String, Object> without = with("painBefore", null);
            without.put("painAfter", null);
            logged(member, without);
            subscriber(member)
                    .get(ME + "/pain")
                    .then()
                    .statusCode(200)
                    .body("items.sessionId", contains(before.toString(), id.toString()))
                    .body("items[1].before", equalTo(5))
                    .body("items[1].after", equalTo(3));
            subscriber(member)
                    .get(ME + "/pain?from=" + today() + "&to=" + today())
                    .then()
                    .body("items.sessionId", contains(id.toString()));
            subscriber(member).get(ME + "/pain?from=monday").then().statusCode(400);
            subscriber(member)
                    .get(ME + "/pain?from=2020-01-01&to=2026-01-01")
                    .then()
                    .statusCode(400);
        }
    }

    @Nested
    @DisplayName("with a log that cannot be true")
    class WithALogThatCannotBeTrue {
        @Test
        void fromTheFutureOrTooLongAgo() {
            refused(on(2), 422, "session-in-the-future");
            refused(on(-61), 422, "session-too-old");
            put(UUID.randomUUID(), on(-60)).then().statusCode(201);
        }

        @Test
        void thatEndsBeforeItBeginsOrTakesDays() {
            refused(with("finishedAt", now().minusSeconds(9_000).toString()), 400, "bad-request");
            refused(with("startedAt", now().minus(Duration.ofHours(13)).toString()), 400, "bad-request");
        }

        @Test
        void ofAnotherDayThanItsTimes() {
            refused(with("date", today().minusDays(5).toString()), 400, "bad-request");
        }

        @Test
        void withValuesOutOfBounds() {
            refused(with("painBefore", 11), 400, "bad-request");
            refused(with("effort", -1), 400, "bad-request");
            refused(with("items", List.of()), 400, "bad-request");
            refused(with("note", "half a \ud83d"), 400, "bad-request");
            refused(with("note", "a \u0000 in it"), 400, "bad-request");
            refused(with("block", "noon"), 400, "bad-request");
            refused(with("check", "fine"), 400, "bad-request");
            refused(with("mood", "good"), 400, "bad-request");
            refused(withItem("dosage", Map.of("sets", 1, "side", "both")), 400, "bad-request");
            refused(
                    withItem("dosage", Map.of("sets", 1, "side", "both", "repetitions", 5, "minutes", 1)),
                    400,
                    "bad-request");
        }

        @Test
        void ofSomethingThatIsNotTheirs() {
            String elsewhere = enrol(entitled(), SACROILIAC).getString("id");
            refused(withItem("enrolment", elsewhere), 404, "unknown-enrolment");
            refused(withItem("enrolment", UUID.randomUUID()), 404, "unknown-enrolment");
            refused(withItem("revision", UUID.randomUUID()), 422, "unknown-revision");
            refused(withItem("exercise", "handstand"), 422, "unknown-exercise");
        }

        @Test
        void thatCannotBeReadIsNotQuoted() {
            put(UUID.randomUUID(), with("painBefore", "worse than ever"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("painBefore"))
                    .body(not(containsString("worse")));
            subscriber(member)
                    .body("{\"note\": worse")
                    .put(SESSIONS + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/bad-request"))
                    .body(not(containsString("worse")));
        }

        private void refused(Map<String, Object> log, int status, String type) {
            put(UUID.randomUUID(), log)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/" + type));
            subscriber(member).get(SESSIONS).then().body("items", empty());
        }
    }

    @Nested
    @DisplayName("as another member")
    class AsAnotherMember {
        private UUID other = UUID.randomUUID();
        private UUID session = UUID.randomUUID();

        @BeforeEach
        void arrive() {
            other = entitled();
            session = logged(member, log);
        }

        @Test
        void findsNothing() {
            subscriber(other).get(SESSIONS + "/" + session).then().statusCode(404);
            subscriber(other).get(SESSIONS).then().body("items", empty());
            subscriber(other).get(ME + "/pain").then().body("items", empty());
        }

        @Test
        void cannotTakeTheIdOver() {
            enrol(other, SACROILIAC);
            subscriber(other)
                    .body(logOf(other, "morning", 1, 1))
                    .put(SESSIONS + "/" + session)
                    .then()
                    .statusCode(404);
            subscriber(member).get(SESSIONS + "/" + session).then().body("painBefore", equalTo(5));
        }
    }

    @Nested
    @DisplayName("as staff or nobody")
    class AsStaffOrNobody {
        @Test
        void isNotLetIn() {
            UUID session = logged(member, log);
            anonymous().get(SESSIONS + "/" + session).then().statusCode(401);
            anonymous().body(log).put(SESSIONS + "/" + session).then().statusCode(401);
            for (String role : List.of("practitioner", "reception", "editor", "admin")) {
                as(UUID.randomUUID(), role).get(SESSIONS + "/" + session).then().statusCode(403);
                as(UUID.randomUUID(), role).get(ME + "/pain").then().statusCode(403);
                as(UUID.randomUUID(), role)
                        .body(log)
                        .put(SESSIONS + "/" + session)
                        .then()
                        .statusCode(403);
            }
        }
    }

    private Response put(UUID id, Map<String, Object> body) {
        return subscriber(member).body(body).put(SESSIONS + "/" + id);
    }

    private Map<String, Object> with(String field, @Nullable Object value) {
        Map<String, Object> changed = new HashMap<>(log);
        changed.put(field, value);
        return changed;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> withItem(String field, Object value) {
        Map<String, Object> item =
                new HashMap<>(((List<Map<String, Object>>) log.getOrDefault("items", List.of())).get(0));
        item.put(field, value);
        return with("items", List.of(item));
    }

    /** The same log so many days later. */
    private Map<String, Object> on(int days) {
        Map<String, Object> moved = with("date", today().plusDays(days).toString());
        Instant start = now().plus(Duration.ofDays(days));
        moved.put("startedAt", start.minusSeconds(300).toString());
        moved.put("finishedAt", start.toString());
        return moved;
    }
}
