package au.standcorrected.programs.content.standing;

import static au.standcorrected.programs.content.ContentFixture.V1;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.as;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.importing.ImportContent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer that stands carries no request id of its own; one that a resource made does. */
@QuarkusTest
@WithPlatform
class StandingAnswersTest {
    private static final String MADE_BY_A_RESOURCE = "X-Request-Id";

    @Inject
    ImportContent importing;

    @Test
    void areTheSameAsWhatTheResourceMadeAndMadeOnce() {
        ProgramDocument program = programOfItsOwn();
        importing.take(release(List.of(), program));
        for (String path : List.of(V1 + "/catalogue/" + program.slug(), "/programs/" + program.slug())) {
            Response made = anonymous().get(path);
            Response standing = standing(path);
            assertThat(standing.asByteArray()).isEqualTo(made.asByteArray());
            for (String header : List.of("ETag", "Cache-Control", "Content-Type")) {
                assertThat(standing.header(header)).as(header).isEqualToIgnoringCase(made.header(header));
            }
            Response unchanged =
                    anonymous().header("If-None-Match", made.header("ETag")).get(path);
            assertThat(unchanged.statusCode()).isEqualTo(304);
            assertThat(unchanged.header(MADE_BY_A_RESOURCE)).isNull();
            assertThat(unchanged.asByteArray()).isEmpty();
        }
    }

    @Test
    void giveWayWhenSomethingIsPublished() {
        ProgramDocument program = programOfItsOwn();
        importing.take(release(List.of(), program));
        String path = V1 + "/catalogue/" + program.slug();
        String before = standing(path).header("ETag");
        String draft = V1 + "/editor/programs/" + program.slug();
        String saved = as("editor")
                .header("If-Match", as("editor").get(draft).header("ETag"))
                .body(Map.of("document", ProgramJson.tree(changed(program, tree -> tree.put("title", "Said better")))))
                .put(draft + "/draft")
                .header("ETag");
        as("editor")
                .header("If-Match", saved)
                .body("{\"note\":\"Said better\"}")
                .post(draft + "/publication")
                .then()
                .statusCode(201);
        assertThat(anonymous().get(path).jsonPath().getInt("revision.number")).isEqualTo(2);
        assertThat(standing(path).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void areNotGivenWhereAQueryChoosesOrSomebodyIsSignedIn() {
        String path = V1 + "/catalogue";
        standing(path);
        assertThat(anonymous().get(path + "?region=hip").header(MADE_BY_A_RESOURCE))
                .isNotNull();
        assertThat(as("editor").get(path).header(MADE_BY_A_RESOURCE)).isNotNull();
    }

    /** The first answer that stands; news of other tests' programs may make one fall meanwhile. */
    private static Response standing(String path) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> anonymous().get(path), answer -> answer.header(MADE_BY_A_RESOURCE) == null);
    }
}
