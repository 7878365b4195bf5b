package au.standcorrected.programs.content.publishing;

import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class TellAgainTest {
    @Inject
    TellAgain tellAgain;

    @Inject
    Programs programs;

    @Inject
    ImportContent importing;

    @Test
    void whatWasToldInAnEarlierFormIsToldOnceMoreWithAHigherVersion() {
        ProgramDocument document = programOfItsOwn();
        importing.take(release(List.of(), document));
        UUID id = QuarkusTransaction.requiringNew()
                .call(() -> programs.bySlug(document.slug()).orElseThrow().id());
        asAnEarlierReleaseLeftIt(id);

        tellAgain.atStart(new StartupEvent());
        tellAgain.atStart(new StartupEvent());

        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(20)).until(() -> told(id).size() == 2);
        assertThat(told(id).get(1).at("/aggregateversion").asLong())
                .isGreaterThan(told(id).get(0).at("/aggregateversion").asLong());
        assertThat(told(id)).allSatisfy(event -> {
            EventContract.of("ProgramPublished").accepts(event.toString());
            assertThat(event.at("/data/number").asInt()).isEqualTo(1);
            assertThat(texts(event.at("/data/demonstrations/all")))
                    .containsAll(document.exercisesNamed())
                    .as("what may be done instead is shown too")
                    .hasSizeGreaterThan(document.exercisesNamed().size());
            assertThat(texts(event.at("/data/demonstrations/preview")))
                    .containsExactlyElementsOf(document.previewExercises().stream()
                            .map(exercise -> exercise.slug())
                            .toList());
        });
    }

    @Test
    void whatIsArchivedIsNotBroughtBackByTellingOfItAgain() {
        ProgramDocument document = programOfItsOwn();
        importing.take(release(List.of(), document));
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            Program program = programs.forChange(document.slug()).orElseThrow();
            program.archive("Not offered any more", UUID.randomUUID(), Instant.parse("2026-11-26T00:00:00Z"));
            return program.id();
        });
        asAnEarlierReleaseLeftIt(id);

        tellAgain.atStart(new StartupEvent());

        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(20)).until(() -> told(id).size() == 1);
    }

    private void asAnEarlierReleaseLeftIt(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> programs.getEntityManager()
                .createNativeQuery("update content.program set told_form = 0 where id = :id")
                .setParameter("id", id)
                .executeUpdate());
    }

    private static List<JsonNode> told(UUID program) {
        return TestTopics.read("programs.catalogue", program).stream()
                .map(received -> read(String.valueOf(received.value())))
                .toList();
    }

    private static JsonNode read(String event) {
        try {
            return new ObjectMapper().readTree(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
