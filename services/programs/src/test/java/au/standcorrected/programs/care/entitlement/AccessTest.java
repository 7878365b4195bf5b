package au.standcorrected.programs.care.entitlement;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.currentRevision;
import static au.standcorrected.programs.care.CareApi.decideAccess;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.status;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import au.standcorrected.kit.projection.Decided;
import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class AccessTest {
    private static final String TOPIC = "accounts.entitlements";

    @Inject
    Entitlements entitlements;

    @ParameterizedTest
    @ValueSource(strings = {"/enrolments", "/day", "/block?block=morning", "/sessions", "/pain", "/concerns"})
    void nothingOfCareIsOpenWithoutAccess(String path) {
        subscriber(UUID.randomUUID())
                .get(ME + path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/access-ended"))
                .body("detail", notNullValue());
    }

    @Test
    void aBodyIsNotEvenLookedAtWithoutAccess() {
        subscriber(UUID.randomUUID())
                .body("{}")
                .post(ME + "/enrolments")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/access-ended"));
    }

    @Test
    void aWholeRevisionIsForMembersWithAccessAndForStaff() {
        String revision = V1 + "/revisions/" + currentRevision(SACROILIAC);
        subscriber(UUID.randomUUID()).get(revision).then().statusCode(403);
        subscriber(entitled()).get(revision).then().statusCode(200);
        for (String role : List.of("editor", "admin", "practitioner")) {
            as(UUID.randomUUID(), role).get(revision).then().statusCode(200);
        }
    }

    @Test
    void anEndHoldsWithinASecond() {
        UUID member = entitled();
        decideAccess(member, now(), 1);
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(1))
                .until(() -> status(member) == 403);
        assertThat(status(member)).isEqualTo(403);
    }

    @Test
    void accessThatRunsOutEndsWithoutAnyEvent() {
        UUID member = UUID.randomUUID();
        decideAccess(member, now().plusSeconds(2), 0);
        await().atMost(Duration.ofSeconds(2)).until(() -> status(member) == 200);
        await().atMost(Duration.ofSeconds(3)).until(() -> status(member) == 403);
    }

    @Test
    void anOlderDecisionThatComesLateChangesNothing() {
        UUID member = entitled();
        decideAccess(member, now(), 2);
        decideAccess(member, now().plus(Duration.ofDays(14)), 1);
        projected(entitled());
        assertThat(status(member)).isEqualTo(403);
        assertThat(entitlements.find(member)).get().extracting(Decided::version).isEqualTo(2L);
    }

    @Test
    void aTombstoneTakesAccessAway() {
        UUID member = entitled();
        projected(member);
        TestTopics.send(TOPIC, member.toString(), null);
        await().atMost(Duration.ofSeconds(1)).until(() -> status(member) == 403);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> entitlements.find(member).isEmpty());
    }

    @Test
    void whatCannotBeReadStopsNeitherTheProjectionNorTheTail() {
        TestTopics.send(TOPIC, UUID.randomUUID().toString(), "not json");
        TestTopics.send(TOPIC, UUID.randomUUID().toString(), "{\"type\":\"EntitlementChanged\",\"data\":{}}");
        UUID broken = UUID.randomUUID();
        TestTopics.send(TOPIC, "EntitlementChanged", broken, 1, "{\"memberId\":\"" + broken + "\",\"version\":1}");
        UUID member = entitled();
        projected(member);
        decideAccess(member, now(), 1);
        await().atMost(Duration.ofSeconds(1)).until(() -> status(member) == 403);
        assertThat(status(broken)).isEqualTo(403);
    }

    @Test
    void theExamplesOfTheContractAreUnderstood() throws IOException {
        for (String example : EventContract.of("EntitlementChanged").examples()) {
            JsonNode event = new ObjectMapper().readTree(example);
            UUID member = UUID.fromString(event.required("subject").asText());
            TestTopics.send(TOPIC, member.toString(), example);
            projected(member);
            assertThat(entitlements.find(member))
                    .get()
                    .extracting(found -> String.valueOf(found.value()))
                    .isEqualTo(event.at("/data/accessUntil").asText());
        }
    }

    private void projected(UUID member) {
        await().atMost(Duration.ofSeconds(20)).until(() -> entitlements.find(member), Optional::isPresent);
    }
}
