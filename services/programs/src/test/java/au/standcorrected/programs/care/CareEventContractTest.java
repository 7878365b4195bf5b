package au.standcorrected.programs.care;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What care sends is what its contracts promise, and says nothing about anybody's health. */
@QuarkusTest
@WithPlatform
class CareEventContractTest {
    private static final String TOPIC = "programs.progress";

    @Test
    void progressIsTold() {
        UUID member = entitled();
        UUID enrolment = UUID.fromString(enrol(member, SACROILIAC).getString("id"));
        UUID session = logged(member, logOf(member, "morning", 5, 3));
        UUID concern = UUID.fromString(subscriber(member)
                .body(Map.of("enrolment", enrolment, "sign", "rf-neuro", "note", "left foot"))
                .post(ME + "/concerns")
                .path("id"));
        subscriber(member)
                .post(ME + "/enrolments/" + enrolment + "/leave")
                .then()
                .statusCode(200);

        List<String> ofEnrolment = sent(enrolment, 2);
        EventContract.of("EnrolmentStarted").accepts(ofEnrolment.get(0));
        EventContract.of("EnrolmentFinished").accepts(ofEnrolment.get(1));
        EventContract.of("SessionCompleted").accepts(sent(session, 1).get(0));
        EventContract.of("ConcernRaised").accepts(sent(concern, 1).get(0));

        assertThat(TestTopics.read(TOPIC).stream()
                        .filter(received -> String.valueOf(received.value()).contains(member.toString())))
                .hasSize(4)
                .allSatisfy(received -> {
                    assertThat(received.headers()).isEmpty();
                    assertThat(String.valueOf(received.value()))
                            .doesNotContainIgnoringCase("sacro", "pain", "rf-neuro", "left foot", "steady");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"EnrolmentStarted", "EnrolmentFinished", "SessionCompleted", "ConcernRaised"})
    void theContractsExamplesHold(String event) {
        assertThat(EventContract.of(event).examples()).isNotEmpty();
    }

    private static List<String> sent(UUID aggregate, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read(TOPIC, aggregate).size() >= atLeast);
        List<ConsumerRecord<String, @Nullable String>> records = TestTopics.read(TOPIC, aggregate);
        return records.stream()
                .map(received -> String.valueOf(received.value()))
                .toList();
    }
}
