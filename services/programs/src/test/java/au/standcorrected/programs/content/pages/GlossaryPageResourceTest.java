package au.standcorrected.programs.content.pages;

import static au.standcorrected.programs.content.ContentFixture.SACROILIAC;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.glossary.Glossary;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class GlossaryPageResourceTest {
    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @Test
        void everyTermIsListedAndHasItsPage() {
            String list = page("/glossary");
            String sitemap = given().get("/sitemap.xml").asString();
            for (Glossary.Term term : Glossary.shipped().terms()) {
                String path = "/glossary/" + term.slug();
                assertThat(list).contains("href=\"" + path + "\"", term.says());
                assertThat(sitemap).contains("<loc>http://localhost:8080" + path + "</loc>");
                assertThat(page(path)).contains("<h1>" + term.term() + "</h1>", "Say it: " + term.says());
            }
        }

        @Test
        void aTermSaysWhereItAppears() {
            assertThat(page("/glossary/sacroiliac-joint"))
                    .contains("Programs that mention it", "href=\"/programs/" + SACROILIAC + "\"");
            assertThat(page("/glossary/gluteus-medius"))
                    .contains("Exercises that mention it", "href=\"/exercises/clamshell\"")
                    .doesNotContain("href=\"/exercises/chin-tuck-seated\"");
        }

        @Test
        void aMuscleIsLitOnAFigureThatAnybodyMaySee() {
            assertThat(page("/glossary/gluteus-medius"))
                    .containsPattern(
                            "<stand-corrected-figure slug=\"[a-z0-9-]+\" name=\"gluteus medius\" muscles=\"gluteus-medius\"")
                    .contains("/media/v1/demonstrations/posters/");
            assertThat(page("/glossary/bursa")).doesNotContain("stand-corrected-figure");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/glossary", "/glossary/sacrum", "/glossary/gluteus-medius"})
        void noPageHasAScriptButTheFiguresNorAnInlineStyle(String path) {
            assertThat(page(path).replace("<script type=\"module\" src=\"/app/figure.js\"></script>", ""))
                    .doesNotContain("<script", "style=", "<style", "onclick");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/glossary/moon", "/glossary/sacrum/more"})
        void whatIsNotHereHasAPageOfItsOwn(String path) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType(startsWith("text/html"))
                    .body(containsString("This page has moved, or was never here"));
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
