package au.standcorrected.programs.care.safety;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.CareApi.day;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.safety.RecallFixture.WHY;
import static au.standcorrected.programs.care.safety.RecallFixture.issue;
import static au.standcorrected.programs.care.safety.RecallFixture.lift;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.PracticeFixture;
import au.standcorrected.programs.content.exercises.LibraryChanged;
import au.standcorrected.programs.content.importing.ImportContent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people who follow a program notice of a recall. */
@QuarkusTest
@WithPlatform
class RecallTest {
    private static final String SQUEEZE = "adductor-ball-squeeze";
    private static final String BREATHING = "diaphragmatic-breathing";

    @Inject
    ImportContent importing;

    @Inject
    EntityManager database;

    @Inject
    Event<LibraryChanged> changed;

    private UUID member = UUID.randomUUID();
    private RecallFixture fixture = new RecallFixture(sacroiliac(), Map.of());
    private String enrolment = "";

    @BeforeEach
    void somebodyFollowsAProgram() {
        fixture = RecallFixture.imported(importing);
        member = entitled();
        enrolment = enrol(member, fixture.program().slug()).getString("id");
    }

    @AfterEach
    void theLibraryIsAsItWas() {
        fixture.forget(database, changed);
    }

    @Test
    void aWithdrawnExerciseIsOutOfEveryPlannedDayAtOnceAndTheDaySaysWhy() {
        assertThat(exercises(day(member))).contains(fixture.its(SQUEEZE));
        Response before = subscriber(member).get(ME + "/offline");

        fixture.withdraw(SQUEEZE, null).then().statusCode(201);

        JsonPath today = day(member);
        assertThat(exercises(today)).isNotEmpty().doesNotContain(fixture.its(SQUEEZE));
        assertThat(today.getString("safety[0].title")).isEqualTo("We've taken “Lying ball squeeze” out of your plan");
        assertThat(today.getString("safety[0].text")).isEqualTo(WHY);
        assertThat(today.getList("safety[0].enrolments")).containsExactly(enrolment);
        subscriber(member)
                .get(ME + "/block?block=morning")
                .then()
                .body("items.exercise", not(hasItem(fixture.its(SQUEEZE))))
                .body("safety.exercise", contains(fixture.its(SQUEEZE)));
        Response pack = subscriber(member)
                .header("If-None-Match", before.header("ETag"))
                .get(ME + "/offline");
        assertThat(pack.statusCode()).as("downloads renew").isEqualTo(200);
        for (String where : List.of(
                "blocks.items.exercise.flatten()",
                "days.blocks.items.exercise.flatten()",
                "programs[0].document.exercises.slug",
                "programs[0].preview.exercises.slug",
                "demonstrations")) {
            assertThat(before.jsonPath().getList(where, String.class)).as(where).contains(fixture.its(SQUEEZE));
            assertThat(pack.jsonPath().getList(where, String.class)).as(where).doesNotContain(fixture.its(SQUEEZE));
        }
        String handout = subscriber(member)
                .get(ME + "/enrolments/" + enrolment + "/handout")
                .asString();
        assertThat(handout).doesNotContain(fixture.its(SQUEEZE)).contains(fixture.its("pelvic-tilt"));
        String revision = day(member).getString("blocks[0].items[0].revision");
        assertThat(subscriber(member).get(V1 + "/revisions/" + revision).asString())
                .doesNotContain(slugOf(SQUEEZE));
        subscriber(member)
                .body(Map.of("choice", "gentle"))
                .put(ME + "/day/" + today.getString("date") + "/choice")
                .then()
                .statusCode(200)
                .body("blocks.items.exercise.flatten()", not(hasItem(fixture.its(SQUEEZE))));
    }

    @Test
    void whatComesInItsPlaceIsPlannedPlayedAndLogged() {
        fixture.withdraw(SQUEEZE, "box-breathing").then().statusCode(201);
        JsonPath today = day(member);
        assertThat(exercises(today)).contains(fixture.its("box-breathing")).doesNotContain(fixture.its(SQUEEZE));
        assertThat(today.getString("safety[0].text")).startsWith(WHY).endsWith("” is in its place.");
        Map<String, Object> log = logOf(member, "morning", 4, 3);
        assertThat(log.toString()).contains(fixture.its("box-breathing"));
        logged(member, log);
        lift(today.getString("safety[0].recall")).then().statusCode(200);
        log.put("startedAt", log.get("finishedAt"));
        logged(member, log);
        assertThat(exercises(day(member))).contains(fixture.its(SQUEEZE)).doesNotContain(fixture.its("box-breathing"));
    }

    @Test
    void aSessionThatStillHadItIsKeptAsItWasDone() {
        Map<String, Object> log = logOf(member, "morning", 4, 3);
        fixture.withdraw(SQUEEZE, null).then().statusCode(201);
        UUID id = logged(member, log);
        subscriber(member).get(ME + "/sessions/" + id).then().body("items.exercise", hasItem(fixture.its(SQUEEZE)));
        Map<String, Object> another = logOf(member, "evening", 4, 3);
        subscriber(member)
                .body(Map.of("sessions", List.of(Map.of("id", UUID.randomUUID(), "log", log))))
                .post(ME + "/sessions/batch")
                .then()
                .statusCode(200);
        assertThat(another.toString()).doesNotContain(fixture.its(SQUEEZE));
    }

    @Test
    void itCannotBeChosenAsASwapAndOneThatWasChosenBeforeIsOut() {
        String swap = ME + "/enrolments/" + enrolment + "/swaps/" + fixture.its(SQUEEZE);
        Map<String, String> easier = Map.of("instead", fixture.its(BREATHING));
        subscriber(member).body(easier).put(swap).then().statusCode(200);
        assertThat(exercises(day(member))).contains(fixture.its(BREATHING));
        fixture.withdraw(BREATHING, null).then().statusCode(201);
        assertThat(exercises(day(member))).doesNotContain(fixture.its(BREATHING), fixture.its(SQUEEZE));
        assertThat(day(member).getString("safety[0].title")).contains("out of your plan");
        subscriber(member)
                .body(easier)
                .put(swap)
                .then()
                .statusCode(422)
                .body("errors.field", contains("instead"))
                .body("errors.message", contains("has been withdrawn"));
        subscriber(member).delete(swap).then().statusCode(200);
        subscriber(member)
                .get(ME + "/block?block=morning")
                .then()
                .body("items.exercise", hasItem(fixture.its(SQUEEZE)))
                .body("items.findAll { it.easier != null }.easier.exercise", not(hasItem(fixture.its(BREATHING))));
    }

    @Test
    void aPractitionerCannotPutItInAndWhatTheyPutInBeforeIsOut() {
        UUID clinic = PracticeFixture.clinic("Sunbury");
        UUID ned = PracticeFixture.practitioner("Dr Ned Ironbark", clinic);
        UUID gus = PracticeFixture.patient("Gus Figtree", clinic, ned);
        Map<String, Object> wish = Map.of(
                "program",
                fixture.program().slug(),
                "phase",
                "calm",
                "exercises",
                List.of(Map.of("exercise", fixture.its(SQUEEZE), "instead", fixture.its("box-breathing"))));
        String assignments = PracticeFixture.PATIENTS + "/" + gus + "/assignments";
        JsonPath offered = PracticeFixture.as(ned).body(wish).post(assignments).jsonPath();
        subscriber(gus)
                .body(Map.of("warningSignsRevision", offered.getString("revision")))
                .post(ME + "/assignments/" + offered.getString("id") + "/acceptance")
                .then()
                .statusCode(200);
        assertThat(exercises(day(gus))).contains(fixture.its("box-breathing"));

        fixture.withdraw("box-breathing", null).then().statusCode(201);

        assertThat(exercises(day(gus))).isNotEmpty().doesNotContain(fixture.its("box-breathing"));
        UUID nell = PracticeFixture.patient("Nell Bluegum", clinic, ned);
        PracticeFixture.as(ned)
                .body(wish)
                .post(PracticeFixture.PATIENTS + "/" + nell + "/assignments")
                .then()
                .statusCode(422)
                .body("errors.field", contains("exercises[0].instead"))
                .body("errors.message", contains("has been withdrawn"));
        PracticeFixture.as(ned)
                .get(V1 + "/practice/exercises")
                .then()
                .body("items.slug", not(hasItem(fixture.its("box-breathing"))))
                .body("items.slug", hasItem(fixture.its(SQUEEZE)));
    }

    @Test
    void aBlockThatIsLeftEmptyIsNamedCalmly() {
        assertThat(day(member).getList("blocks.key")).contains("desk");
        fixture.withdraw("walking-program", null).then().statusCode(201);
        JsonPath today = day(member);
        assertThat(today.getList("blocks.key")).isNotEmpty().doesNotContain("desk");
        assertThat(today.getList("emptied.key")).containsExactly("desk");
        assertThat(today.getString("emptied[0].text")).contains("for now");
        subscriber(member).get(ME + "/block?block=desk").then().statusCode(404);
    }

    @Test
    void aPhaseWithEverythingWithdrawnIsARestDayWithWords() {
        fixture.own()
                .keySet()
                .forEach(exercise -> fixture.withdraw(exercise, null).then().statusCode(201));
        subscriber(member)
                .get(ME + "/day")
                .then()
                .statusCode(200)
                .body("blocks", empty())
                .body("rest.title", is("Nothing to do today"))
                .body("rest.text", containsString("taken out"))
                .body("emptied.key", hasItem("morning"));
        subscriber(member).get(ME + "/offline").then().statusCode(200).body("blocks", empty());
        subscriber(member)
                .get(ME + "/enrolments/" + enrolment + "/handout")
                .then()
                .statusCode(200);
        subscriber(member)
                .body(Map.of("choice", "gentle"))
                .put(ME + "/day/" + day(member).getString("date") + "/choice")
                .then()
                .statusCode(200);
    }

    @Test
    void aNewWarningSignStandsWithTheProgramsOwnAndAboveTheDayUntilItIsRead() {
        String recall = issue(Map.of(
                        "kind", "new-warning-sign",
                        "programs", List.of(fixture.program().slug()),
                        "words", "A fever together with your pain."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        subscriber(member)
                .get(ME + "/block?block=morning")
                .then()
                .body("warningSigns.gp[0].id", is("recall-" + recall))
                .body("warningSigns.gp[0].text", is("A fever together with your pain."));
        assertThat(day(member).getBoolean("safety[0].seen")).isFalse();
        subscriber(member).put(ME + "/recalls/" + recall + "/seen").then().statusCode(204);
        subscriber(member).put(ME + "/recalls/" + recall + "/seen").then().statusCode(204);
        assertThat(day(member).getBoolean("safety[0].seen")).isTrue();
        subscriber(member)
                .put(ME + "/recalls/" + UUID.randomUUID() + "/seen")
                .then()
                .statusCode(404);
        UUID another = entitled();
        enrol(another, fixture.program().slug());
        assertThat(day(another).getBoolean("safety[0].seen"))
                .as("another's reading is another's")
                .isFalse();
        subscriber(member)
                .body(Map.of("enrolment", enrolment, "sign", "recall-" + recall))
                .post(ME + "/concerns")
                .then()
                .statusCode(201)
                .body("level", is("gp"));
    }

    @Test
    void oneWhoseProgramsItDoesNotConcernHearsNothingOfIt() {
        UUID another = entitled();
        enrol(another, "desk-posture");
        JsonPath before = day(another);
        fixture.withdraw(SQUEEZE, null);
        assertThat(day(another).getMap("")).isEqualTo(before.getMap(""));
    }

    private static List<String> exercises(JsonPath day) {
        return day.getList("blocks.items.exercise.flatten()", String.class);
    }

    private String slugOf(String exercise) {
        return '"' + fixture.its(exercise) + '"';
    }
}
