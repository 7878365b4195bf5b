package au.standcorrected.accounts.member;

import static au.standcorrected.accounts.Api.ME;
import static au.standcorrected.accounts.Api.as;
import static au.standcorrected.accounts.Api.decide;
import static au.standcorrected.accounts.Api.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class ConsentResourceTest {
    @Test
    void aConsentIsGivenAndTakenBackAndEachIsTold() {
        UUID member = registered();
        decide(member, "sharing", true);
        decide(member, "sharing", true);
        decide(member, "sharing", false);
        as(member, "subscriber")
                .get(ME + "/consents")
                .then()
                .statusCode(200)
                .body("items.find { it.kind == 'sharing' }.granted", equalTo(false));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read("accounts.members", member).size() >= 3);
        assertThat(TestTopics.read("accounts.members", member))
                .as("registered, given, taken back; deciding again what stands tells nothing")
                .hasSize(3)
                .extracting(received -> String.valueOf(received.value()))
                .last()
                .asString()
                .contains("\"MemberConsentChanged\"")
                .doesNotContain("example.test");
    }

    @Test
    void manyDecisionsAtOnceAllHold() {
        UUID member = registered();
        CompletableFuture.allOf(Stream.of("terms", "health-information", "reminders", "sharing", "terms", "sharing")
                        .map(kind -> CompletableFuture.runAsync(() -> decide(member, kind, true)))
                        .toArray(CompletableFuture[]::new))
                .join();
        as(member, "subscriber").get(ME + "/consents").then().body("items.granted", everyItem(equalTo(true)));
    }

    @Test
    void oldWordsCannotBeAgreedTo() {
        UUID member = registered();
        as(member, "subscriber")
                .body("{\"version\":0,\"granted\":true}")
                .put(ME + "/consents/terms")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/consent-version-outdated"));
    }

    @Test
    void anUnknownConsentIsNotFound() {
        as(registered(), "subscriber")
                .body("{\"version\":1,\"granted\":true}")
                .put(ME + "/consents/marketing")
                .then()
                .statusCode(404);
    }
}
