package au.standcorrected.accounts.subscription;

import static au.standcorrected.accounts.Api.ME;
import static au.standcorrected.accounts.Api.as;
import static au.standcorrected.accounts.Api.consenting;
import static au.standcorrected.accounts.Api.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class SubscriptionResourceTest {
    private static final String MINE = ME + "/subscription";
    private static final String MONTHLY = "{\"plan\":\"monthly\"}";

    private static Instant startTrial(UUID member) {
        return Instant.parse(as(member, "subscriber")
                .body(MONTHLY)
                .post(MINE)
                .then()
                .statusCode(201)
                .body("state", equalTo("trialing"))
                .extract()
                .path("accessUntil"));
    }

    @Nested
    @DisplayName("As a member")
    class AsMember {
        @Test
        void theTrialLastsFourteenDaysAndIsToldOnce() {
            UUID member = consenting();
            Instant accessUntil = startTrial(member);
            assertThat(accessUntil)
                    .isBetween(
                            Instant.now().plus(14, ChronoUnit.DAYS).minusSeconds(60),
                            Instant.now().plus(14, ChronoUnit.DAYS));
            await().atMost(Duration.ofSeconds(20)).until(() -> !TestTopics.read("accounts.entitlements", member)
                    .isEmpty());
            assertThat(String.valueOf(TestTopics.read("accounts.entitlements", member)
                            .get(0)
                            .value()))
                    .contains("EntitlementChanged")
                    .contains(accessUntil.toString());
        }

        @Test
        void aTrialNeedsTheConsents() {
            as(registered(), "subscriber")
                    .body(MONTHLY)
                    .post(MINE)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/consent-needed"));
        }

        @Test
        void thereIsOneTrialHoweverManyTabs() {
            UUID member = consenting();
            long started = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                            as(member, "subscriber").body(MONTHLY).post(MINE).statusCode()))
                    .limit(6)
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .filter(status -> status == 201)
                    .count();
            assertThat(started).isEqualTo(1);
            as(member, "subscriber")
                    .body(MONTHLY)
                    .post(MINE)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/trial-already-used"));
        }

        @Test
        void theSameKeyGetsTheSameAnswer() {
            UUID member = consenting();
            String first = withKey(member, "key-1", MONTHLY)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();
            String again = withKey(member, "key-1", MONTHLY)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();
            assertThat(again).isEqualTo(first);
            withKey(member, "key-1", "{\"plan\":\"yearly\"}")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/idempotency-key-reused"));
        }

        private Response withKey(UUID member, String key, String body) {
            return as(member, "subscriber")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post(MINE);
        }

        @Test
        void cancellingKeepsAccessUntilTheEndAndCanBeUndone() {
            UUID member = consenting();
            Instant until = startTrial(member);
            as(member, "subscriber")
                    .post(MINE + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("cancelAtPeriodEnd", equalTo(true))
                    .body("accessUntil", equalTo(until.toString()));
            as(member, "subscriber")
                    .delete(MINE + "/cancellation")
                    .then()
                    .statusCode(200)
                    .body("cancelAtPeriodEnd", equalTo(false));
        }

        @Test
        void iCannotEndASubscriptionAsAnAdminDoes() {
            UUID member = consenting();
            startTrial(member);
            as(member, "subscriber")
                    .post("/api/accounts/v1/members/" + member + "/subscription/end")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @DisplayName("As an admin")
    class AsAdmin {
        @Test
        void endingStopsAccessNowAndIsToldAndNoted() {
            UUID member = consenting();
            UUID admin = UUID.randomUUID();
            startTrial(member);
            Instant until = Instant.parse(as(admin, "admin")
                    .post("/api/accounts/v1/members/" + member + "/subscription/end")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ended"))
                    .extract()
                    .path("accessUntil"));
            assertThat(until).isBefore(Instant.now().plusSeconds(1));
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            TestTopics.read("accounts.entitlements", member).size() == 2);
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(admin, "admin")
                    .get("/api/accounts/v1/audit?limit=100")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.findAll { it.subject == '%s' && it.action == 'subscription-ended' }.size()"
                                    .formatted(member),
                            equalTo(1)));
        }
    }
}
