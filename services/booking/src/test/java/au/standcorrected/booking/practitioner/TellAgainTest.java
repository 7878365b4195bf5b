package au.standcorrected.booking.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.booking.Api;
import au.standcorrected.booking.Database;
import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class TellAgainTest {
    @Inject
    TellAgain tellAgain;

    @Test
    void whoWasToldOfWithoutTheirMemberIdIsToldOfOnceMoreWithAHigherVersion() {
        UUID member = UUID.randomUUID();
        UUID practitioner = UUID.fromString(Api.admin()
                .body(Map.of(
                        "name",
                        "Dr Ned Ironbark",
                        "title",
                        "Chiropractor",
                        "memberId",
                        member,
                        "clinics",
                        List.of(Api.SUNBURY)))
                .post(Api.V1 + "/practitioners")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Database.update("update practitioner set told_form = 0 where id = ?", practitioner);

        tellAgain.atStart(new StartupEvent());
        tellAgain.atStart(new StartupEvent());

        await().during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(20))
                .until(() -> told(practitioner).size() == 2);
        List<JsonPath> told = told(practitioner).stream().map(JsonPath::from).toList();
        assertThat(told.get(1).getLong("data.version"))
                .isGreaterThan(told.get(0).getLong("data.version"));
        assertThat(told).allSatisfy(event -> assertThat(event.getString("data.memberId"))
                .isEqualTo(member.toString()));
        EventContract.of("PractitionerChanged").accepts(told(practitioner).get(1));
    }

    private static List<String> told(UUID practitioner) {
        return TestTopics.read("booking.clinics", practitioner).stream()
                .map(received -> String.valueOf(received.value()))
                .toList();
    }
}
