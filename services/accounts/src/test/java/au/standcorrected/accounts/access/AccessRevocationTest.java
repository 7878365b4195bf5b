package au.standcorrected.accounts.access;

import static au.standcorrected.accounts.Api.ME;
import static au.standcorrected.accounts.Api.anonymous;
import static au.standcorrected.accounts.Api.as;
import static au.standcorrected.accounts.Api.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class AccessRevocationTest {
    private static final String EVERYWHERE = ME + "/sign-out-everywhere";

    @Nested
    @DisplayName("As an anonymous visitor")
    class AsAnonymous {
        @Test
        void iHaveNothingToSignOutOf() {
            anonymous().post(EVERYWHERE).then().statusCode(401);
        }
    }

    @Nested
    @DisplayName("As somebody who signed in")
    class AsMember {
        @Test
        void allMySignInsEndAndTheGatewayIsTold() {
            UUID member = UUID.randomUUID();
            Instant before = Instant.now();
            Instant notBefore = Instant.parse(as(member, "subscriber")
                    .post(EVERYWHERE)
                    .then()
                    .statusCode(200)
                    .body("memberId", equalTo(member.toString()))
                    .body("version", equalTo(1))
                    .extract()
                    .path("notBefore"));
            assertThat(notBefore).isBetween(before.minusMillis(1), Instant.now());
            String event = told(member, 1).get(0);
            EventContract.of("MemberAccessRevoked").accepts(event);
            assertThat(event).contains(notBefore.toString());
        }

        @Test
        void manyTapsAtOnceAreToldInOrder() {
            UUID member = UUID.randomUUID();
            CompletableFuture.allOf(IntStream.range(0, 6)
                            .mapToObj(tap -> CompletableFuture.runAsync(() -> as(member, "subscriber")
                                    .post(EVERYWHERE)
                                    .then()
                                    .statusCode(200)))
                            .toArray(CompletableFuture[]::new))
                    .join();
            List<String> events = told(member, 6);
            assertThat(events).hasSize(6);
            for (int version = 1; version <= 6; version++) {
                assertThat(events.get(version - 1)).contains("\"aggregateversion\":" + version + ",");
            }
        }

        @Test
        void iCannotEndAnothersSignIns() {
            as(registered(), "subscriber")
                    .post("/api/accounts/v1/members/" + registered() + "/access-revocation")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @DisplayName("As an admin")
    class AsAdmin {
        @Test
        void iEndAMembersSignInsAndItIsNoted() {
            UUID member = registered();
            UUID admin = UUID.randomUUID();
            as(admin, "admin")
                    .post("/api/accounts/v1/members/" + member + "/access-revocation")
                    .then()
                    .statusCode(200)
                    .body("memberId", equalTo(member.toString()));
            EventContract.of("MemberAccessRevoked").accepts(told(member, 1).get(0));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(admin, "admin")
                    .get("/api/accounts/v1/audit?limit=100")
                    .then()
                    .body(
                            "items.findAll { it.subject == '%s' && it.action == 'access-revoked' }.size()"
                                    .formatted(member),
                            equalTo(1)));
        }

        @Test
        void whoIsNotAMemberIsNotFound() {
            as(UUID.randomUUID(), "admin")
                    .post("/api/accounts/v1/members/" + UUID.randomUUID() + "/access-revocation")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void theContractsExamplesHold() {
        assertThat(EventContract.of("MemberAccessRevoked").examples()).isNotEmpty();
    }

    private static List<String> told(UUID member, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read("accounts.access", member).size() >= atLeast);
        return TestTopics.read("accounts.access", member).stream()
                .map(received -> String.valueOf(received.value()))
                .toList();
    }
}
