package au.standcorrected.accounts;

import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What accounts sends is what its contracts promise. */
@QuarkusTest
@WithPlatform
class EventContractTest {
    @Test
    void members() {
        UUID member = Api.registered();
        Api.decide(member, "sharing", true);
        String tag = Api.as(member, "subscriber").get(Api.ME).header("ETag");
        Api.as(member, "subscriber")
                .header("If-Match", tag)
                .body(
                        """
                        {"givenName":"Gus","familyName":"Figtree","timeZone":"Australia/Perth","textSize":"large"}""")
                .put(Api.ME + "/profile")
                .then()
                .statusCode(200);
        List<String> sent = sent("accounts.members", member, 3);
        EventContract.of("MemberRegistered").accepts(sent.get(0));
        EventContract.of("MemberConsentChanged").accepts(sent.get(1));
        EventContract.of("MemberProfileChanged").accepts(sent.get(2));
    }

    @Test
    void entitlementsAndAudit() {
        UUID member = Api.consenting();
        UUID admin = UUID.randomUUID();
        Api.as(member, "subscriber")
                .body("{\"plan\":\"monthly\"}")
                .post(Api.ME + "/subscription")
                .then()
                .statusCode(201);
        Api.as(admin, "admin")
                .post("/api/accounts/v1/members/" + member + "/subscription/end")
                .then()
                .statusCode(200);
        sent("accounts.entitlements", member, 2).forEach(EventContract.of("EntitlementChanged")::accepts);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> TestTopics.read("accounts.audit").stream()
                .map(received -> String.valueOf(received.value()))
                .filter(value -> value.contains(admin.toString()))
                .findFirst()
                .ifPresentOrElse(EventContract.of("ActionAudited")::accepts, () -> {
                    throw new AssertionError("nothing was noted");
                }));
    }

    private static List<String> sent(String topic, UUID key, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read(topic, key).size() >= atLeast);
        return TestTopics.read(topic, key).stream()
                .map(received -> String.valueOf(received.value()))
                .toList();
    }
}
