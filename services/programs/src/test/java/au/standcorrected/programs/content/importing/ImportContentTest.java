package au.standcorrected.programs.content.importing;

import static au.standcorrected.programs.content.ContentFixture.V1;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.as;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class ImportContentTest {
    private static final Outcome NOTHING = new Outcome(0, 0, 0);

    @Inject
    ImportContent importing;

    @Test
    void theSameFilesAgainChangeNothing() {
        JsonPath before = catalogue();

        Outcome again = importing.take(ContentFixture.shipped());

        assertThat(again).isEqualTo(NOTHING);
        assertThat(catalogue().getList("items.revision")).isEqualTo(before.getList("items.revision"));
    }

    @Test
    void aNewProgramIsPublishedAsRevisionOneAndMarkedAsPending() {
        ProgramDocument program = programOfItsOwn();

        assertThat(importing.take(release(List.of(), program))).isEqualTo(new Outcome(1, 0, 0));

        anonymous()
                .get(V1 + "/catalogue/" + program.slug())
                .then()
                .statusCode(200)
                .body("revision.number", is(1))
                .body("reviewPending", is(true));
    }

    @Test
    void twoReplicasThatStartTogetherBringItOnce() {
        ProgramDocument program = programOfItsOwn();
        List<Outcome> outcomes = IntStream.range(0, 4)
                .mapToObj(replica -> CompletableFuture.supplyAsync(() -> importing.take(release(List.of(), program))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(outcomes)
                .containsOnlyOnce(new Outcome(1, 0, 0))
                .filteredOn(NOTHING::equals)
                .hasSize(3);
    }

    @Test
    void aLaterReleaseOpensADraftAndLeavesWhatIsPublished() {
        ProgramDocument program = programOfItsOwn();
        importing.take(release(List.of(), program));

        Outcome outcome = importing.take(release(List.of(), changed(program, tree -> tree.put("line", "A new line."))));

        assertThat(outcome).isEqualTo(new Outcome(0, 1, 0));
        editor(program)
                .then()
                .body("changed", is(true))
                .body("published.number", is(1))
                .body("changes.path", contains("line"))
                .body("changes[0].before", is(program.line()))
                .body("changes[0].after", is("A new line."));
        anonymous().get(V1 + "/catalogue/" + program.slug()).then().body("line", is(program.line()));
    }

    @Test
    void anEditIsKeptOverALaterRelease() {
        ProgramDocument program = programOfItsOwn();
        importing.take(release(List.of(), program));
        ProgramDocument edited = changed(program, tree -> tree.put("title", "The editor's title"));
        as("editor")
                .header("If-Match", editor(program).header("ETag"))
                .body(Map.of("document", edited))
                .put(V1 + "/editor/programs/" + program.slug() + "/draft")
                .then()
                .statusCode(200);

        importing.take(release(List.of(), program));
        editor(program).then().body("draft.document.title", is("The editor's title"));

        importing.take(release(List.of(), changed(program, tree -> tree.put("title", "The release's title")
                .put("line", "A new line."))));
        editor(program)
                .then()
                .body("draft.document.title", is("The editor's title"))
                .body("draft.document.line", is("A new line."));
    }

    @Test
    void aPublishedEditIsKeptToo() {
        ProgramDocument program = programOfItsOwn();
        importing.take(release(List.of(), program));
        ProgramDocument edited = changed(program, tree -> tree.put("title", "The editor's title"));
        Response saved = as("editor")
                .header("If-Match", editor(program).header("ETag"))
                .body(Map.of("document", edited))
                .put(V1 + "/editor/programs/" + program.slug() + "/draft");
        as("editor")
                .header("If-Match", saved.header("ETag"))
                .body(Map.of("note", "A better title"))
                .post(V1 + "/editor/programs/" + program.slug() + "/publication")
                .then()
                .statusCode(201);

        importing.take(release(List.of(), program));

        editor(program).then().body("changed", is(false)).body("changes", empty());
        anonymous().get(V1 + "/catalogue/" + program.slug()).then().body("title", is("The editor's title"));
    }

    private static Response editor(ProgramDocument program) {
        return as("editor").get(V1 + "/editor/programs/" + program.slug());
    }

    private static JsonPath catalogue() {
        return anonymous().get(V1 + "/catalogue").jsonPath();
    }
}
