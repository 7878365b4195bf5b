package au.standcorrected.programs.content.pages;

import static au.standcorrected.programs.content.ContentFixture.SACROILIAC;
import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.programOfItsOwn;
import static au.standcorrected.programs.content.ContentFixture.release;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.importing.ImportContent;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class PublicPageResourceTest {
    private static final String PREVIEW = "/programs/" + SACROILIAC;

    @Inject
    ImportContent importing;

    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @ParameterizedTest
        @ValueSource(strings = {"/", "/programs", PREVIEW, "/health-tips", "/clinics"})
        void everyPageSaysWhatTheLawAsksFor(String path) {
            String page = page(path);
            assertThat(page)
                    .contains(
                            "General information only. It does not replace assessment by a registered health practitioner.")
                    .contains("tel:000")
                    .contains("1300 60 60 24")
                    .contains("03 9467 7889")
                    .contains("<link rel=\"canonical\" href=\"http://localhost:8080" + path + "\">")
                    .contains("<meta name=\"description\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "/programs", PREVIEW, "/health-tips", "/clinics", "/programs/none"})
        void noPageHasAScriptButTheFiguresNorAnInlineStyle(String path) {
            assertThat(given().get(path)
                            .asString()
                            .replace("<script type=\"module\" src=\"/app/figure.js\"></script>", ""))
                    .doesNotContain("<script", "style=", "<style", "onclick");
        }

        @Test
        void withoutTheDemoNobodyIsOfferedADemoPersonsLogin() {
            assertThat(page("/")).doesNotContain("Look around", "demo.standcorrected.test");
        }

        @Test
        void theFirstPageHasItsThreeDoors() {
            assertThat(page("/"))
                    .contains("Start a program", "Book a visit", "Read")
                    .contains("tel:+61394677889", "Sunbury", "Melton/Strathtulloh")
                    .contains("href=\"/programs/region/pelvis\"", "action=\"/programs\"");
        }

        @Test
        void theSearchNeedsNoScript() {
            assertThat(page("/programs?q=siatica"))
                    .containsSubsequence("For “siatica”", "the likeliest first", "href=\"/programs/sciatica\"")
                    .contains("<link rel=\"canonical\" href=\"http://localhost:8080/programs\">")
                    .contains("value=\"siatica\"");
            assertThat(page("/programs?q=zzzzqqq"))
                    .containsSubsequence("Nothing by those words yet", "href=\"/programs/" + SACROILIAC + "\"");
        }

        @Test
        void theCatalogueCanBeNarrowedByPartActivityAndWordsAtOnce() {
            assertThat(page("/programs?region=knee&activity=running"))
                    .containsSubsequence("Knee, Running</h2>", "href=\"/programs/itb-syndrome\"")
                    .contains("value=\"knee\" selected", "value=\"running\" selected")
                    .contains("<link rel=\"canonical\" href=\"http://localhost:8080/programs\">")
                    .doesNotContain("href=\"/programs/achilles-tendinopathy\"", "the likeliest first");
            assertThat(page("/programs?q=heel&activity=running"))
                    .containsSubsequence(
                            "For “heel”", "for Running, the likeliest first", "/programs/achilles-tendinopathy\"");
            assertThat(page("/programs?region=jaw-and-head&activity=running"))
                    .containsSubsequence("Nothing fits all of that yet", "href=\"/programs/" + SACROILIAC + "\"");
            assertThat(page("/programs?region=wing&activity=parachuting"))
                    .doesNotContain("Nothing fits", "id=\"found\"")
                    .contains("href=\"/programs/" + SACROILIAC + "\"");
        }

        @Test
        void aSearchForAnEmergencyShows000First() {
            assertThat(page("/programs?q=chest+pain"))
                    .containsSubsequence("If this is happening now, call 000", "For “");
            assertThat(page("/programs?q=sore+heel")).doesNotContain("If this is happening now");
        }

        @Test
        void whatSomebodySearchesForIsTextAndNeverTooLong() {
            String evil = "\"><img src=x onerror=alert(1)>";
            assertThat(given().queryParam("q", evil)
                            .get("/programs")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .doesNotContain("<img src=x");
            assertThat(given().queryParam("q", "sore heel ".repeat(50))
                            .get("/programs")
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void theCatalogueIsByRegion() {
            assertThat(page("/programs"))
                    .containsSubsequence("Pelvis", "Sacroiliac joint pain", "Hip", "Outer hip pain");
        }

        @Test
        void aPreviewHasWhatSomebodyNeedsToDecide() {
            ProgramDocument document = sacroiliac();
            assertThat(page(PREVIEW))
                    .contains(document.title(), document.medicalName())
                    .contains("Based on published research. Clinical review pending.")
                    .contains("href=\"/session/register?then=/app/programs/" + SACROILIAC + "\"")
                    .contains("href=\"/session/sign-in?then=/app/programs/" + SACROILIAC + "\"")
                    .contains("data-strength=\"early\"")
                    .contains("Written by the " + document.author().name())
                    .contains(document.previewExercises().get(0).steps())
                    .contains("<stand-corrected-figure slug=\""
                            + document.previewExercises().get(0).slug() + "\"")
                    .containsSubsequence("Emergency: call 000", "One exercise to try");
        }

        @Test
        void aPreviewLeadsToEachOfItsExercises() {
            String page = page(PREVIEW);
            sacroiliac().exercisesPlanned().forEach(exercise -> assertThat(page)
                    .contains("<a href=\"/exercises/" + exercise.slug() + "\">" + exercise.name() + "</a>"));
            sacroiliac().previewExercises().stream().skip(1).forEach(exercise -> assertThat(page)
                    .contains("/media/v1/demonstrations/posters/" + exercise.slug() + ".webp"));
        }

        @Test
        void theFirstPageHasAFigureThatMovesAndAPictureUntilThen() {
            assertThat(page("/"))
                    .contains("<stand-corrected-figure slug=\"chair-hip-sequence\"")
                    .contains("src=\"/media/v1/demonstrations/posters/chair-hip-sequence.webp\"");
        }

        @Test
        void aPreviewHasNothingThatIsPaidFor() {
            ProgramDocument document = sacroiliac();
            String page = page(PREVIEW);
            ExerciseDocument shown = document.previewExercises().get(0);
            for (ExerciseDocument exercise : document.exercises()) {
                if (exercise.equals(shown)) {
                    continue;
                }
                assertThat(page)
                        .doesNotContain(exercise.start())
                        .doesNotContain(exercise.steps().get(1));
            }
            document.phases().forEach(phase -> {
                assertThat(page).doesNotContain(phase.criteria().get(0));
                phase.plan().forEach(planned -> assertThat(page)
                        .doesNotContain(planned.dosage().text() + "<"));
            });
            document.toDo().stream().skip(2).forEach(advice -> assertThat(page).doesNotContain(advice.text()));
            document.avoid().stream().skip(2).forEach(caution -> assertThat(page)
                    .doesNotContain(caution.text()));
            document.nutrition().meals().forEach(meal -> assertThat(page).doesNotContain(meal.title()));
            assertThat(page).doesNotContain(document.flare().text());
        }

        @Test
        void whatAnEditorWritesIsTextAndNoMarkup() {
            String evil = "<img src=x onerror=alert(1)>";
            ProgramDocument program = changed(programOfItsOwn(), tree -> {
                tree.put("line", evil);
                ((ObjectNode) tree.at("/sections/0")).put("text", evil + " [a](javascript:alert(1))");
            });
            importing.take(release(List.of(), program));
            assertThat(page("/programs/" + program.slug())).doesNotContain("<img src=x", "javascript:");
        }

        @Test
        void nothingNewIsSaidShortly() {
            String tag = given().get(PREVIEW).then().statusCode(200).extract().header("ETag");
            given().header("If-None-Match", tag)
                    .get(PREVIEW)
                    .then()
                    .statusCode(304)
                    .header("Cache-Control", containsString("public"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/programs/none", "/programs/none/such", "/health-tips/one"})
        void whatIsNotHereHasAPageOfItsOwn(String path) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType(startsWith("text/html"))
                    .body(containsString("This page has moved, or was never here"));
        }

        @Test
        void searchEnginesFindTheirWay() {
            given().get("/robots.txt")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("text/plain"))
                    .body(containsString("Sitemap: http://localhost:8080/sitemap.xml"));
            given().get("/sitemap.xml")
                    .then()
                    .statusCode(200)
                    .contentType(startsWith("application/xml"))
                    .body(containsString("<loc>http://localhost:8080" + PREVIEW + "</loc>"));
        }
    }

    private static String page(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .extract()
                .asString();
    }
}
