package au.standcorrected.programs.care.enrolment;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.currentRevision;
import static au.standcorrected.programs.care.CareApi.day;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.PracticeFixture;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class ArchivedProgramTest {
    private static final String TITLE = "Wallaby Gait";

    @Inject
    ImportContent importing;

    private ProgramDocument program = programOfItsOwn();
    private final UUID editor = UUID.randomUUID();

    @BeforeEach
    void aPublishedProgram() {
        program = changed(programOfItsOwn(), tree -> tree.put("title", TITLE));
        importing.take(release(List.of(), program));
    }

    @Test
    void itLeavesEverythingThatOffersIt() {
        assertThat(whereItIsOffered()).containsOnly(true);
        archive().then().statusCode(200).body("archived.reason", is("Merged with another one"));
        assertThat(whereItIsOffered()).containsOnly(false);
        anonymous()
                .get(V1 + "/catalogue/" + program.slug())
                .then()
                .statusCode(410)
                .body("type", is("/problems/program-archived"));
    }

    @Test
    void itsPageSaysSoAndLeadsOn() {
        String page = "/programs/" + program.slug();
        anonymous().get(page).then().statusCode(200);
        archive();
        anonymous()
                .get(page)
                .then()
                .statusCode(410)
                .body(containsString(TITLE + "” is no longer offered"))
                .body(containsString("href=\"/programs/sacroiliac-joint-dysfunction\""))
                .body(not(containsString("Merged with another one")));
    }

    @Test
    void itCannotBeStartedOrAssigned() {
        UUID member = entitled();
        String revision = currentRevision(program.slug());
        UUID clinic = PracticeFixture.clinic("Sunbury");
        UUID ned = PracticeFixture.practitioner("Dr Ned Ironbark", clinic);
        UUID gus = PracticeFixture.patient("Gus Figtree", clinic, ned);
        Map<String, String> wish = Map.of("program", program.slug(), "phase", "calm");
        String offered = PracticeFixture.as(ned)
                .body(wish)
                .post(PracticeFixture.PATIENTS + "/" + gus + "/assignments")
                .path("id");
        UUID nell = PracticeFixture.patient("Nell Bluegum", clinic, ned);
        archive();

        subscriber(member)
                .body(Map.of("program", program.slug(), "warningSignsRevision", revision))
                .post(ME + "/enrolments")
                .then()
                .statusCode(409)
                .body("type", is("/problems/program-archived"));
        PracticeFixture.as(ned)
                .body(wish)
                .post(PracticeFixture.PATIENTS + "/" + nell + "/assignments")
                .then()
                .statusCode(422)
                .body("errors.field", contains("program"))
                .body("errors.message", contains("is no longer offered"));
        subscriber(gus)
                .body(Map.of("warningSignsRevision", revision))
                .post(ME + "/assignments/" + offered + "/acceptance")
                .then()
                .statusCode(409)
                .body("type", is("/problems/program-archived"));
    }

    @Test
    void whoFollowsItGoesOnAndIsTold() {
        UUID member = entitled();
        String enrolment = enrol(member, program.slug()).getString("id");
        JsonPath before = day(member);
        String handout = handout(member, enrolment);
        archive();

        JsonPath after = day(member);
        assertThat(after.<Object>getJsonObject("blocks")).isEqualTo(before.<Object>getJsonObject("blocks"));
        assertThat(before.getList("archived")).isEmpty();
        assertThat(after.getString("archived[0].programTitle")).isEqualTo(TITLE);
        logged(member, logOf(member, "morning", 4, 3));
        assertThat(day(member).getString("blocks[0].state")).isEqualTo("done");
        assertThat(handout(member, enrolment)).isEqualTo(handout);
        JsonPath pack = subscriber(member).get(ME + "/offline").jsonPath();
        assertThat(pack.getList("blocks.block")).isNotEmpty();
        assertThat(pack.getString("programs[0].document.slug")).isEqualTo(program.slug());
        subscriber(member)
                .get(ME + "/enrolments/" + enrolment)
                .then()
                .body("archived", is(true))
                .body("title", is(TITLE));
        subscriber(member)
                .get(ME + "/enrolments/" + enrolment + "/preview")
                .then()
                .statusCode(200)
                .body("title", is(TITLE));
        for (String step : List.of("pause", "resume")) {
            subscriber(member)
                    .post(ME + "/enrolments/" + enrolment + "/" + step)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void startingItOverIsRefusedAndWhatWasFollowedStays() {
        UUID member = entitled();
        String revision = currentRevision(program.slug());
        String enrolment = enrol(member, program.slug()).getString("id");
        archive();
        subscriber(member)
                .body(Map.of("warningSignsRevision", revision))
                .post(ME + "/enrolments/" + enrolment + "/restart")
                .then()
                .statusCode(409)
                .body("type", is("/problems/program-archived"));
        subscriber(member).get(ME + "/enrolments/" + enrolment).then().body("state", is("active"));
    }

    @Test
    void noReleaseAndNoEditBringsItBackButAnEditorDoes() {
        archive();
        importing.take(release(List.of(), changed(program, tree -> tree.put("line", "A new line."))));
        assertThat(whereItIsOffered()).containsOnly(false);
        Response draft = editor().get(mine());
        editor().header("If-Match", draft.header("ETag"))
                .body(Map.of("note", "Published by mistake"))
                .post(mine() + "/publication")
                .then()
                .statusCode(409)
                .body("type", is("/problems/program-archived"));

        editor().post(mine() + "/restore").then().statusCode(200).body("archived", is((Object) null));
        assertThat(whereItIsOffered()).containsOnly(true);
        enrol(entitled(), program.slug());
    }

    @Test
    void archivingTwiceIsOnceAndTheOthersAreToldWithGrowingVersions() {
        archive();
        editor().body(Map.of("reason", "Another reason"))
                .post(mine() + "/archive")
                .then()
                .statusCode(200)
                .body("archived.reason", is("Merged with another one"));
        editor().post(mine() + "/restore");
        UUID id = programId();
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(20)).until(() -> told(id).size() == 3);
        assertThat(told(id).stream().map(event -> event.getString("type")))
                .containsExactly("ProgramPublished", "ProgramArchived", "ProgramPublished");
        assertThat(told(id).stream().map(event -> event.getLong("aggregateversion")))
                .isSorted()
                .doesNotHaveDuplicates();
        EventContract.of("ProgramArchived").accepts(told(id).get(1).prettify());
        assertThat(told(id).get(1).getList("data.demonstrations.all")).isNotEmpty();
        assertThat(told(id).get(1).getList("data.demonstrations.preview")).isEmpty();
    }

    @Test
    void aReasonIsNeededAndOnlyEditorsAndAdminsMay() {
        editor().body(Map.of("reason", " ")).post(mine() + "/archive").then().statusCode(400);
        editor().body(Map.of("reason", "Why not"))
                .post(V1 + "/editor/programs/moon-walk/archive")
                .then()
                .statusCode(404);
        for (String role : List.of("subscriber", "practitioner", "reception")) {
            as(UUID.randomUUID(), role)
                    .body(Map.of("reason", "Why not"))
                    .post(mine() + "/archive")
                    .then()
                    .statusCode(403);
        }
        as(UUID.randomUUID(), "admin")
                .body(Map.of("reason", "Why not"))
                .post(mine() + "/archive")
                .then()
                .statusCode(200);
    }

    /** Catalogue, search by words and by region, the pages that list programs, the sitemap. */
    private List<Boolean> whereItIsOffered() {
        String catalogue = V1 + "/catalogue";
        return List.of(
                lists(catalogue),
                lists(catalogue + "/search?q=wallaby"),
                lists(catalogue + "/search?region=" + program.region().key()),
                lists("/programs"),
                lists("/programs/region/" + program.region().key()),
                lists("/health-tips"),
                lists("/sitemap.xml"));
    }

    private boolean lists(String address) {
        return anonymous()
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(program.slug());
    }

    private Response archive() {
        return editor().body(Map.of("reason", "Merged with another one")).post(mine() + "/archive");
    }

    private RequestSpecification editor() {
        return as(editor, "editor");
    }

    private String mine() {
        return V1 + "/editor/programs/" + program.slug();
    }

    private static String handout(UUID member, String enrolment) {
        return subscriber(member)
                .get(ME + "/enrolments/" + enrolment + "/handout")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private UUID programId() {
        return TestTopics.read("programs.catalogue").stream()
                .filter(received -> String.valueOf(received.value()).contains(program.slug()))
                .map(received -> UUID.fromString(received.key()))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonPath> told(UUID id) {
        return TestTopics.read("programs.catalogue", id).stream()
                .map(received -> JsonPath.from(String.valueOf(received.value())))
                .toList();
    }
}
