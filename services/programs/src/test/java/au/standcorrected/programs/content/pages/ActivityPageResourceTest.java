package au.standcorrected.programs.content.pages;

import static au.standcorrected.programs.content.ContentFixture.SACROILIAC;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.activities.Activities;
import au.standcorrected.programs.content.activities.Activity;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class ActivityPageResourceTest {
    static List<Activity> activities() {
        return Activities.shipped().activities();
    }

    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @ParameterizedTest
        @MethodSource("au.standcorrected.programs.content.pages.ActivityPageResourceTest#activities")
        void everyActivityHasItsPageWithTheEmergenciesFirst(Activity activity) {
            assertThat(page("/programs/activity/" + activity.key()))
                    .contains(
                            "<link rel=\"canonical\" href=\"http://localhost:8080/programs/activity/" + activity.key())
                    .containsSubsequence(
                            "<h1>" + activity.label() + "</h1>",
                            "First: when to call 000",
                            "tel:000",
                            "<h2>Programs",
                            "href=\"/programs/")
                    .doesNotContain("style=", "onclick");
        }

        @Test
        void anActivityShowsItsProgramsByPartOfTheBodyAndNoOthers() {
            assertThat(page("/programs/activity/running"))
                    .containsSubsequence(
                            "href=\"/programs/region/knee\"",
                            "href=\"/programs/itb-syndrome\"",
                            "href=\"/programs/region/ankle-foot\"",
                            "href=\"/programs/achilles-tendinopathy\"")
                    .doesNotContain("href=\"/programs/tmj-disorder\"", "href=\"/programs/" + SACROILIAC + "\"");
        }

        @Test
        void theWayThereIsMarked() {
            String link = "href=\"/programs/activity/running\"";
            assertThat(page("/")).contains(link);
            assertThat(page("/programs")).contains(link);
            given().get("/sitemap.xml")
                    .then()
                    .body(containsString("<loc>http://localhost:8080/programs/activity/running</loc>"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"/programs/activity/wing", "/programs/activity/running/more", "/programs/activity"})
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
