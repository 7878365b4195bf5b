package au.standcorrected.programs.content.pages;

import static au.standcorrected.programs.content.ContentFixture.SACROILIAC;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.Region;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class RegionPageResourceTest {
    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @ParameterizedTest
        @EnumSource(Region.class)
        void everyRegionHasItsPageWithTheEmergenciesFirst(Region region) {
            assertThat(page("/programs/region/" + region.key()))
                    .contains("<link rel=\"canonical\" href=\"http://localhost:8080/programs/region/" + region.key())
                    .containsSubsequence(
                            "<h1>" + region.label() + "</h1>",
                            "First: when to call 000",
                            "tel:000",
                            "<h2>Programs",
                            "<h2>Exercises")
                    .doesNotContain("style=", "onclick");
        }

        @Test
        void aRegionShowsItsProgramsAndExercisesAndNoOthers() {
            assertThat(page("/programs/region/pelvis"))
                    .contains("href=\"/programs/" + SACROILIAC + "\"", "href=\"/exercises/adductor-ball-squeeze\"")
                    .doesNotContain("href=\"/programs/plantar-fasciopathy\"", "href=\"/exercises/short-foot\"");
        }

        @Test
        void theProgramsEmergencySignsStandOnce() {
            String page = page("/programs/region/low-back");
            String sign = "rf-ces";
            assertThat(sacroiliac().warningSigns().emergency())
                    .anyMatch(one -> one.id().equals(sign));
            assertThat(page.split("<li>[^<]*saddle", -1)).as(page).hasSize(2);
        }

        @Test
        void theWayThereIsMarked() {
            String link = "href=\"/programs/region/pelvis\"";
            assertThat(page("/")).contains(link);
            assertThat(page("/programs")).contains(link);
            assertThat(page("/programs/" + SACROILIAC)).contains(link);
            given().get("/sitemap.xml")
                    .then()
                    .body(containsString("<loc>http://localhost:8080/programs/region/pelvis</loc>"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/programs/region/wing", "/programs/region/pelvis/more", "/programs/region"})
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
