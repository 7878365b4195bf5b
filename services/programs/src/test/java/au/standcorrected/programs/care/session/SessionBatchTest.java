package au.standcorrected.programs.care.session;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.decideAccess;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.status;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class SessionBatchTest {
    private static final String SESSIONS = ME + "/sessions";

    private UUID member = UUID.randomUUID();
    private Map<String, Object> log = Map.of();

    @BeforeEach
    void aMemberWhoHasDoneTheMorning() {
        member = entitled();
        enrol(member, SACROILIAC);
        log = logOf(member, "morning", 5, 3);
    }

    @Test
    void keepsEachLogOnceHoweverOftenItIsSent() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        send(of(first, log), of(second, log), of(first, log))
                .statusCode(200)
                .body("results.id", contains(first.toString(), second.toString(), first.toString()))
                .body("results.outcome", contains("stored", "stored", "known"))
                .body("results[0].problem", nullValue());
        send(of(second, log), of(first, log)).statusCode(200).body("results.outcome", contains("known", "known"));
        subscriber(member).get(SESSIONS).then().body("items", hasSize(2));
    }

    @Test
    void oneThatIsRefusedDoesNotKeepTheOthersOut() {
        UUID good = UUID.randomUUID();
        UUID bad = UUID.randomUUID();
        send(
                        of(bad, with("date", today().plusDays(2).toString())),
                        of(bad, with("painBefore", 11)),
                        of(bad, with("painBefore", "worse than ever")),
                        of(bad, with("mood", "good")),
                        of(bad, null),
                        of(good, log))
                .statusCode(207)
                .body("results.outcome", contains("refused", "refused", "refused", "refused", "refused", "stored"))
                .body("results.problem.status", contains(422, 400, 400, 400, 400))
                .body("results[0].problem.type", equalTo("/problems/session-in-the-future"))
                .body("results[1].problem.errors[0].field", equalTo("painBefore"))
                .body("results[2].problem.errors[0].field", equalTo("painBefore"))
                .body("results[3].problem.errors[0].field", equalTo("mood"))
                .body(not(containsString("worse")));
        subscriber(member).get(SESSIONS).then().body("items.id", contains(good.toString()));
    }

    @Test
    void anIdNeverSaysTwoThings() {
        UUID id = UUID.randomUUID();
        send(of(id, log), of(id, with("painAfter", 9)))
                .statusCode(207)
                .body("results.outcome", contains("stored", "refused"))
                .body("results[1].problem.type", equalTo("/problems/session-logged-differently"));
        subscriber(member).get(SESSIONS + "/" + id).then().body("painAfter", equalTo(3));
    }

    @Test
    void anothersIdIsNotFoundAndStaysAnothers() {
        UUID theirs = logged(member, log);
        UUID other = entitled();
        enrol(other, SACROILIAC);
        subscriber(other)
                .body(Map.of("sessions", List.of(of(theirs, logOf(other, "morning", 1, 1)))))
                .post(SESSIONS + "/batch")
                .then()
                .statusCode(207)
                .body("results[0].outcome", equalTo("refused"))
                .body("results[0].problem.status", equalTo(404))
                .body("results[0].problem.type", equalTo("/problems/not-found"));
        subscriber(member).get(SESSIONS + "/" + theirs).then().body("painBefore", equalTo(5));
        subscriber(other).get(SESSIONS).then().body("items", empty());
    }

    @Test
    void takesFiftyAndNoMore() {
        Map<String, Object> one = of(UUID.randomUUID(), log);
        subscriber(member)
                .body(Map.of("sessions", Collections.nCopies(51, one)))
                .post(SESSIONS + "/batch")
                .then()
                .statusCode(400);
        send().statusCode(400);
        subscriber(member)
                .body(Map.of("sessions", Collections.nCopies(50, one)))
                .post(SESSIONS + "/batch")
                .then()
                .statusCode(200)
                .body("results", hasSize(50));
        subscriber(member).get(SESSIONS).then().body("items", hasSize(1));
    }

    @Test
    void takesNoneOnceAccessHasEnded() {
        decideAccess(member, now().minus(Duration.ofMinutes(1)), 1);
        await().atMost(Duration.ofSeconds(10)).until(() -> status(member) == 403);
        send(of(UUID.randomUUID(), log)).statusCode(403).body("type", equalTo("/problems/access-ended"));
    }

    @SafeVarargs
    private ValidatableResponse send(Map<String, Object>... sessions) {
        return subscriber(member)
                .body(Map.of("sessions", Arrays.asList(sessions)))
                .post(SESSIONS + "/batch")
                .then();
    }

    private static Map<String, Object> of(UUID id, @Nullable Map<String, Object> log) {
        Map<String, Object> sent = new HashMap<>();
        sent.put("id", id);
        sent.put("log", log);
        return sent;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(log);
        changed.put(field, value);
        return changed;
    }
}
