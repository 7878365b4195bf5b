package au.standcorrected.programs.care.safety;

import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.safety.RecallFixture.RECALLS;
import static au.standcorrected.programs.care.safety.RecallFixture.WHY;
import static au.standcorrected.programs.care.safety.RecallFixture.issue;
import static au.standcorrected.programs.care.safety.RecallFixture.lift;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.as;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.release;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.exercises.LibraryChanged;
import au.standcorrected.programs.content.importing.ImportContent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recalls as editors issue them, and what the public pages say then. */
@QuarkusTest
@WithPlatform
class RecallDeskTest {
    private static final String SQUEEZE = "adductor-ball-squeeze";

    @Inject
    ImportContent importing;

    @Inject
    EntityManager database;

    @Inject
    Event<LibraryChanged> changed;

    private RecallFixture fixture = new RecallFixture(sacroiliac(), Map.of());

    @BeforeEach
    void aProgramWithExercisesOfItsOwn() {
        fixture = RecallFixture.imported(importing);
    }

    @AfterEach
    void theLibraryIsAsItWas() {
        fixture.forget(database, changed);
    }

    @Test
    void thePublicPagesShowItAsWithdrawnAndWithNothingToFollow() {
        String exercise = "/exercises/" + fixture.its(SQUEEZE);
        String program = "/programs/" + fixture.program().slug();
        anonymous().get(exercise).then().body(containsString("Step by step"));
        anonymous().get(program).then().body(containsString(exercise));
        fixture.withdraw(SQUEEZE, "box-breathing");
        anonymous()
                .get(exercise)
                .then()
                .statusCode(200)
                .body(containsString("We have withdrawn this exercise"))
                .body(containsString(WHY))
                .body(containsString("/exercises/" + fixture.its("box-breathing")))
                .body(not(containsString("Step by step")))
                .body(not(containsString("/media/v1/demonstrations/posters/" + fixture.its(SQUEEZE))));
        anonymous()
                .get(program)
                .then()
                .statusCode(200)
                .body(not(containsString(exercise)))
                .body(containsString("/exercises/" + fixture.its("box-breathing")));
        anonymous().get("/exercises").then().body(containsString("<span>Withdrawn</span>"));
        anonymous()
                .get(V1 + "/catalogue/" + fixture.program().slug())
                .then()
                .body("exercises.slug", hasItem(fixture.its("box-breathing")))
                .body("exercises.slug", not(hasItem(fixture.its(SQUEEZE))));
    }

    @Test
    void whatAnotherReplicaRecallsIsGoneHereOnceTheTopicTells() {
        String exercise = "/exercises/" + fixture.its(SQUEEZE);
        anonymous().get(exercise).then().body(containsString("Step by step"));
        UUID recall = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into content.recall (id, kind, exercise, programs, words, issued_at, issued_by)"
                                + " values (:id, 'EXERCISE_WITHDRAWN', :exercise, '{}', 'Elsewhere', now(), :id)")
                .setParameter("id", recall)
                .setParameter("exercise", fixture.its(SQUEEZE))
                .executeUpdate());
        TestTopics.send("programs.catalogue", "SafetyRecallIssued", recall, 1, "{}");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> anonymous().get(exercise).then().body(containsString("Elsewhere")));
    }

    @Test
    void aDraftThatAsksForItCannotBePublishedAndAReleaseThatDoesStaysADraft() {
        fixture.withdraw(SQUEEZE, null);
        ProgramDocument later = changed(fixture.program(), tree -> tree.put("slug", "later-" + UUID.randomUUID())
                .put("line", "Another line."));
        importing.take(release(List.of(), later));
        anonymous().get(V1 + "/catalogue/" + later.slug()).then().statusCode(404);
        String desk = V1 + "/editor/programs/" + later.slug();
        Response draft = as("editor").get(desk);
        draft.then()
                .statusCode(200)
                .body("published", nullValue())
                .body("problems.field", hasItem("phases[0].plan[1].exercise"));
        as("editor")
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("note", "First"))
                .post(desk + "/publication")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("phases[0].plan[1].exercise"))
                .body("errors.message", hasItem(containsString("has been withdrawn")));
    }

    @Test
    void liftedItIsAsItWasAndTheFirstReasonStays() {
        String recall = fixture.withdraw(SQUEEZE, null).path("id");
        lift(recall).then().statusCode(200).body("lifted.reason", is("The study was withdrawn"));
        as("editor")
                .body(Map.of("reason", "Another reason"))
                .post(RECALLS + "/" + recall + "/lift")
                .then()
                .body("lifted.reason", is("The study was withdrawn"));
        anonymous().get("/exercises/" + fixture.its(SQUEEZE)).then().body(containsString("Step by step"));
        fixture.withdraw(SQUEEZE, null).then().statusCode(201);
        as("editor")
                .get(RECALLS + "?limit=100")
                .then()
                .body("items.findAll { it.exercise == '" + fixture.its(SQUEEZE) + "' }.size()", is(2));
        lift(UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void aRecallIsNeverEditedNotEvenAtAConsole() {
        String recall = fixture.withdraw(SQUEEZE, null).path("id");
        for (String change : List.of(
                "update content.recall set words = 'Fine after all' where id = :id",
                "delete from content.recall where id = :id")) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(change)
                            .setParameter("id", UUID.fromString(recall))
                            .executeUpdate()))
                    .hasStackTraceContaining("recalls are kept as they were issued");
        }
    }

    @Test
    void theOthersAreTold() {
        UUID recall = UUID.fromString(fixture.withdraw(SQUEEZE, "box-breathing").path("id"));
        lift(recall.toString());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read("programs.catalogue", recall).size() == 2);
        List<String> told = TestTopics.read("programs.catalogue", recall).stream()
                .map(received -> String.valueOf(received.value()))
                .toList();
        EventContract.of("SafetyRecallIssued").accepts(told.get(0));
        EventContract.of("SafetyRecallLifted").accepts(told.get(1));
        UUID sign = UUID.fromString(issue(Map.of(
                        "kind", "new-warning-sign",
                        "exercise", fixture.its(SQUEEZE),
                        "level", "emergency",
                        "words", "Sudden weakness in both legs."))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read("programs.catalogue", sign).size() == 1);
        EventContract.of("SafetyRecallIssued")
                .accepts(String.valueOf(
                        TestTopics.read("programs.catalogue", sign).get(0).value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SafetyRecallIssued", "SafetyRecallLifted", "ProgramArchived"})
    void theContractsExamplesHold(String event) {
        assertThat(EventContract.of(event).examples()).isNotEmpty();
    }

    @Test
    void sentTwiceItIsIssuedOnce() {
        Map<String, String> wish = Map.of("kind", "exercise-withdrawn", "exercise", fixture.its(SQUEEZE), "words", WHY);
        UUID editor = UUID.randomUUID();
        String first = as(editor, "editor")
                .header("Idempotency-Key", "r-" + editor)
                .body(wish)
                .post(RECALLS)
                .path("id");
        as(editor, "editor")
                .header("Idempotency-Key", "r-" + editor)
                .body(wish)
                .post(RECALLS)
                .then()
                .statusCode(201)
                .body("id", is(first));
        as(editor, "editor")
                .body(wish)
                .post(RECALLS)
                .then()
                .statusCode(409)
                .body("type", is("/problems/withdrawn-already"));
    }

    @Test
    void whatMakesNoSenseIsRefusedByField() {
        String squeeze = fixture.its(SQUEEZE);
        refused(Map.of("kind", "exercise-withdrawn", "words", WHY), "exercise");
        refused(Map.of("kind", "exercise-withdrawn", "exercise", "moon-walk", "words", WHY), "exercise");
        refused(Map.of("kind", "exercise-withdrawn", "exercise", squeeze, "instead", squeeze, "words", WHY), "instead");
        refused(
                Map.of("kind", "exercise-withdrawn", "exercise", squeeze, "instead", "moon-walk", "words", WHY),
                "instead");
        refused(
                Map.of(
                        "kind",
                        "exercise-withdrawn",
                        "exercise",
                        squeeze,
                        "instead",
                        fixture.its("walking-program"),
                        "words",
                        WHY),
                "instead");
        fixture.withdraw("box-breathing", null);
        refused(
                Map.of(
                        "kind",
                        "exercise-withdrawn",
                        "exercise",
                        squeeze,
                        "instead",
                        fixture.its("box-breathing"),
                        "words",
                        WHY),
                "instead");
        refused(Map.of("kind", "exercise-withdrawn", "exercise", squeeze, "level", "gp", "words", WHY), "level");
        refused(Map.of("kind", "new-warning-sign", "words", WHY), "programs");
        refused(Map.of("kind", "new-warning-sign", "programs", List.of("moon-walk"), "words", WHY), "programs[0]");
        issue(Map.of("kind", "exercise-withdrawn", "exercise", squeeze, "words", " "))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(containsString("words")));
        issue(Map.of("kind", "gone", "exercise", squeeze, "words", WHY)).then().statusCode(400);
        anonymous().get("/exercises/" + squeeze).then().body(containsString("Step by step"));
    }

    @Test
    void aChainOfPlacesEndsAtWhatCanBeDone() {
        fixture.withdraw("box-breathing", "diaphragmatic-breathing").then().statusCode(201);
        // What box breathing came in for first is found in the preview of the program.
        anonymous()
                .get(V1 + "/catalogue/" + fixture.program().slug())
                .then()
                .body("exercises.slug", hasItems(fixture.its(SQUEEZE)));
        String second = fixture.its("clamshell");
        fixture.withdraw("clamshell", "pelvic-tilt").then().statusCode(201);
        fixture.withdraw("pelvic-tilt", SQUEEZE).then().statusCode(201);
        anonymous()
                .get(V1 + "/catalogue/" + fixture.program().slug())
                .then()
                .body("exercises.slug", not(hasItem(second)))
                .body("exercises.slug", not(hasItem(fixture.its("pelvic-tilt"))))
                .body("exercises.slug", hasItem(fixture.its(SQUEEZE)));
        anonymous()
                .get("/exercises/" + second)
                .then()
                .body(containsString("/exercises/" + fixture.its(SQUEEZE) + "\""));
    }

    private static void refused(Map<String, Object> wish, String field) {
        issue(wish).then().statusCode(422).body("errors.field", contains(field));
    }
}
