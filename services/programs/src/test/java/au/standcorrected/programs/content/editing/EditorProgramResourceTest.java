package au.standcorrected.programs.content.editing;

import static au.standcorrected.programs.content.ContentFixture.V1;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.as;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class EditorProgramResourceTest {
    private static final String PROGRAMS = V1 + "/editor/programs";

    @Inject
    ImportContent importing;

    private ProgramDocument program = programOfItsOwn();

    @BeforeEach
    void aPublishedProgram() {
        program = programOfItsOwn();
        importing.take(release(List.of(), program));
    }

    @Nested
    @DisplayName("As anonymous")
    class AsAnonymous {
        @Test
        void theDeskIsShut() {
            anonymous().get(PROGRAMS).then().statusCode(401);
            anonymous().get(mine()).then().statusCode(401);
        }
    }

    @Nested
    @DisplayName("As a subscriber, a practitioner or reception")
    class AsOthers {
        @ParameterizedTest
        @ValueSource(strings = {"subscriber", "practitioner", "reception"})
        void theDeskIsShut(String role) {
            as(role).get(PROGRAMS).then().statusCode(403);
            as(role).get(mine()).then().statusCode(403);
            as(role).get(mine() + "/revisions").then().statusCode(403);
            as(role).body(Map.of("document", program))
                    .put(mine() + "/draft")
                    .then()
                    .statusCode(403);
            as(role).body(Map.of("note", "Mine now"))
                    .post(mine() + "/publication")
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    @DisplayName("As an editor")
    class AsAnEditor {
        private final UUID editor = UUID.randomUUID();

        @Test
        void theListShowsDraftBesidePublished() {
            List<String> found = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                Response page = as("editor")
                        .queryParam("limit", 100)
                        .queryParams(cursor.isEmpty() ? Map.of() : Map.of("cursor", cursor))
                        .get(PROGRAMS);
                found.addAll(page.path(
                        "items.findAll { it.published != null && it.published.number == 1 && !it.changed }.slug"));
                cursor = page.path("next");
            }
            assertThat(found).contains(program.slug());
        }

        @Test
        void theListIsReadPageByPage() {
            String cursor = as("editor").queryParam("limit", 1).get(PROGRAMS).path("next");
            as("editor")
                    .queryParam("limit", 1)
                    .queryParam("cursor", cursor)
                    .get(PROGRAMS)
                    .then()
                    .statusCode(200)
                    .body("items.size()", is(1));
        }

        @Test
        void savingMovesTheDraftAndNothingElse() {
            String title = "A clearer title";
            save(tree -> tree.put("title", title))
                    .then()
                    .statusCode(200)
                    .body("changed", is(true))
                    .body("changes.path", contains("title"))
                    .body("draft.updatedBy", is(editor.toString()))
                    .body("problems", empty());
            anonymous().get(V1 + "/catalogue/" + program.slug()).then().body("title", is(program.title()));
        }

        @Test
        void savingWhatIsThereAlreadyKeepsTheVersion() {
            Response before = get();
            Response after = save(tree -> {});
            assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        }

        @Test
        void withoutIfMatchIs428AndWithAnOldOneIs412() {
            String old = get().header("ETag");
            by().body(Map.of("document", program))
                    .put(mine() + "/draft")
                    .then()
                    .statusCode(428)
                    .body("type", is("/problems/precondition-required"));
            save(tree -> tree.put("title", "First")).then().statusCode(200);
            by().header("If-Match", old)
                    .body(Map.of("document", changed(program, tree -> tree.put("title", "Second"))))
                    .put(mine() + "/draft")
                    .then()
                    .statusCode(412)
                    .body("type", is("/problems/edited-meanwhile"));
            by().header("If-Match", old)
                    .body(Map.of("note", "Too late"))
                    .post(mine() + "/publication")
                    .then()
                    .statusCode(412);
            get().then().body("draft.document.title", is("First"));
        }

        @Test
        void ofTwoWhoSaveAtOnceOneIsTold() {
            String tag = get().header("ETag");
            List<Integer> statuses = List.of("One", "Two", "Three").stream()
                    .map(title -> CompletableFuture.supplyAsync(() -> by().header("If-Match", tag)
                            .body(Map.of("document", changed(program, tree -> tree.put("title", title))))
                            .put(mine() + "/draft")
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412, 412);
        }

        @Test
        void aFieldThatThereIsNotIs400() {
            put("{\"document\":{\"slug\":\"" + program.slug() + "\",\"colour\":\"red\"}}")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
            put("{\"document\":{\"slug\":\"" + program.slug() + "\",\"weeks\":\"a few\"}}")
                    .then()
                    .statusCode(400);
            put("{\"document\":{\"slug\":\"" + program.slug() + "\",\"region\":\"wing\"}}")
                    .then()
                    .statusCode(400);
            put("{}").then().statusCode(400);
            put("not json").then().statusCode(400);
        }

        @Test
        void theSlugStays() {
            save(tree -> tree.put("slug", "another"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", is("document.slug"));
        }

        @Test
        void anUnfinishedDraftCanBeSavedButNotPublished() {
            Response saved = save(tree -> tree.remove("whoItIsFor"));
            saved.then().statusCode(200).body("problems.field", contains("whoItIsFor"));
            publish(saved.header("ETag"), "Half done")
                    .then()
                    .statusCode(422)
                    .body("type", is("/problems/not-ready-to-publish"))
                    .body("errors.field", contains("whoItIsFor"));
        }

        @Test
        void anImpossibleDoseAndAnUnknownExerciseAreNamedByTheirKeys() {
            Response saved = save(tree -> {
                ((ObjectNode) tree.at("/phases/0/plan/0/dosage"))
                        .put("sets", 0)
                        .put("daysAWeek", 9)
                        .remove("side");
                ((ObjectNode) tree.at("/phases/0/plan/1/dosage")).put("repetitions", 500);
            });
            saved.then()
                    .statusCode(200)
                    .body(
                            "problems.field",
                            hasItems(
                                    "phases[0].plan[0].dosage.sets",
                                    "phases[0].plan[0].dosage.daysAWeek",
                                    "phases[0].plan[0].dosage.side",
                                    "phases[0].plan[1].dosage.repetitions"));
            publish(saved.header("ETag"), "Far too much")
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("phases[0].plan[1].dosage.repetitions"));
            Response unknown = save(tree -> ((ObjectNode) tree.at("/phases/0/plan/0")).put("exercise", "moon-walk"));
            publish(unknown.header("ETag"), "To the moon")
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("phases[0].plan[0].exercise"));
        }

        @Test
        void whatTheRulesForContentDoNotLetPassIsNamedByItsKeyAndNotPublished() {
            Response saved = save(tree -> {
                tree.put("line", "This program cures your pain, guaranteed.");
                tree.withArray("phases").forEach(phase -> phase.withArray("plan")
                        .forEach(planned -> ((ObjectNode) planned.get("dosage")).put("sets", 10)));
            });
            saved.then().statusCode(200).body("problems.field", hasItems("line", "phases[0].plan"));
            publish(saved.header("ETag"), "A promise")
                    .then()
                    .statusCode(422)
                    .body("type", is("/problems/not-ready-to-publish"))
                    .body("errors.field", hasItems("line", "phases[0].plan"));
            anonymous().get(V1 + "/catalogue/" + program.slug()).then().body("line", is(program.line()));
        }

        @Test
        void aPublishedRevisionCannotBeWrittenOver() {
            String revision = V1 + "/revisions/" + get().<String>path("published.revision");
            String before = by().get(revision).asString();
            by().body(program).put(revision).then().statusCode(405);
            by().delete(revision).then().statusCode(405);
            assertThat(by().get(revision).asString()).isEqualTo(before);
        }

        @Test
        void publishingMakesANewRevisionAndLeavesTheOldOneAsItWas() {
            String first = get().path("published.revision");
            Response before = as("editor").get(V1 + "/revisions/" + first);
            Response saved = save(tree -> ((ObjectNode) tree.at("/phases/0/plan/0/dosage")).put("sets", 4));

            Response published = publish(saved.header("ETag"), "Four sets now");

            published.then().statusCode(201).body("number", is(2));
            Response after = as("editor").get(V1 + "/revisions/" + published.<String>path("revision"));
            assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
            assertThat(after.<Integer>path("phases[0].plan[0].dosage.sets")).isEqualTo(4);
            Response stillThere = as("editor").get(V1 + "/revisions/" + first);
            assertThat(stillThere.asString()).isEqualTo(before.asString());
            assertThat(stillThere.header("ETag")).isEqualTo(before.header("ETag"));
            anonymous()
                    .get(V1 + "/catalogue/" + program.slug())
                    .then()
                    .body("revision.number", is(2))
                    .body("revision.id", is(published.<String>path("revision")));
            get().then().body("changed", is(false)).body("changes", empty());
        }

        @Test
        void aStepOfAnExerciseCanBeChanged() {
            Response saved = save(tree -> ((ArrayNode) tree.at("/exercises/0/steps")).set(0, "A clearer first step."));
            saved.then().body("changes.path", contains(containsString(".steps")));
            String revision = publish(saved.header("ETag"), "Clearer").path("revision");
            as("editor")
                    .get(V1 + "/revisions/" + revision)
                    .then()
                    .body("exercises[0].steps[0]", is("A clearer first step."));
        }

        @Test
        void anExerciseOfTheLibraryComesInWithItsSlug() {
            save(tree -> ((ObjectNode) tree.at("/phases/0/plan/0")).put("exercise", "wrist-extensor-stretch"))
                    .then()
                    .body("draft.document.exercises.slug", hasItem("wrist-extensor-stretch"))
                    .body("problems", empty());
        }

        @Test
        void aNoteIsNeeded() {
            String tag = save(tree -> tree.put("title", "Another")).header("ETag");
            publish(tag, " ").then().statusCode(400).body("errors.field", hasItem(containsString("note")));
        }

        @Test
        void publishingNothingNewIs409() {
            publish(get().header("ETag"), "Again")
                    .then()
                    .statusCode(409)
                    .body("type", is("/problems/nothing-to-publish"));
        }

        @Test
        void theSameKeyPublishesOnce() {
            String tag = save(tree -> tree.put("title", "Once")).header("ETag");
            RequestSpecification request = by().header("If-Match", tag)
                    .header("Idempotency-Key", "k-" + program.slug())
                    .body(Map.of("note", "Once"));
            String first = request.post(mine() + "/publication").path("revision");
            String second = request.post(mine() + "/publication").path("revision");
            assertThat(second).isEqualTo(first);
        }

        @Test
        void theHistoryIsNewestFirst() {
            publish(save(tree -> tree.put("title", "Second")).header("ETag"), "A second one");
            by().get(mine() + "/revisions")
                    .then()
                    .statusCode(200)
                    .body("items.number", contains(2, 1))
                    .body("items[0].note", is("A second one"))
                    .body("items[0].publishedBy", is(editor.toString()))
                    .body("items[1].publishedBy", nullValue());
            String cursor =
                    by().queryParam("limit", 1).get(mine() + "/revisions").path("next");
            by().queryParam("cursor", cursor).get(mine() + "/revisions").then().body("items.number", contains(1));
        }

        @Test
        void theOthersAreToldAndItIsNoted() {
            publish(save(tree -> tree.put("title", "Told")).header("ETag"), "Tell them");
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                String event = TestTopics.read("programs.catalogue").stream()
                        .map(ConsumerRecord::value)
                        .map(String::valueOf)
                        .filter(value -> value.contains(program.slug()) && value.contains("\"number\":2"))
                        .findFirst()
                        .orElseThrow();
                EventContract.of("ProgramPublished").accepts(event);
                assertThat(JsonPath.from(event).<String>getList("data.demonstrations.preview"))
                        .containsExactlyElementsOf(program.previewExercises().stream()
                                .map(ExerciseDocument::slug)
                                .toList());
                assertThat(TestTopics.read("programs.audit").stream()
                                .map(ConsumerRecord::value)
                                .map(String::valueOf)
                                .filter(value -> value.contains(editor.toString())))
                        .anySatisfy(note -> assertThat(note).contains("program-draft-edited"))
                        .anySatisfy(note -> assertThat(note).contains("program-published"));
            });
        }

        @Test
        void theContractsExamplesHold() {
            assertThat(EventContract.of("ProgramPublished").examples()).isNotEmpty();
        }

        @Test
        void whatAReviewerSignedLosesTheSignatureWithTheEdit() {
            save(tree -> {
                        tree.put("reviewedOn", "2026-11-01");
                        tree.putObject("reviewer").put("name", "Somebody").put("registration", "CHI0000000000");
                        tree.put("title", "Signed by myself");
                    })
                    .then()
                    .statusCode(200)
                    .body("draft.document.title", is("Signed by myself"))
                    .body("draft.document", not(hasKey("reviewer")));
        }

        @Test
        void aProgramThatIsNotThereIsNotFound() {
            by().get(PROGRAMS + "/moon-walk").then().statusCode(404);
            by().get(PROGRAMS + "/moon-walk/revisions").then().statusCode(404);
        }

        private RequestSpecification by() {
            return as(editor, "editor");
        }

        private Response get() {
            return by().get(mine());
        }

        private Response save(Consumer<ObjectNode> change) {
            return by().header("If-Match", get().header("ETag"))
                    .body(Map.of("document", changed(program, change)))
                    .put(mine() + "/draft");
        }

        private Response put(String body) {
            return by().header("If-Match", get().header("ETag")).body(body).put(mine() + "/draft");
        }

        private Response publish(String tag, String note) {
            return by().header("If-Match", tag).body(Map.of("note", note)).post(mine() + "/publication");
        }
    }

    @Nested
    @DisplayName("As an admin")
    class AsAnAdmin {
        @Test
        void theDeskIsOpen() {
            as("admin").get(PROGRAMS).then().statusCode(200);
            as("admin").get(mine()).then().statusCode(200).body("changed", is(false));
        }
    }

    private String mine() {
        return PROGRAMS + "/" + program.slug();
    }
}
