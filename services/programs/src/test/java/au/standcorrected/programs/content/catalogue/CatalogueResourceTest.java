package au.standcorrected.programs.content.catalogue;

import static au.standcorrected.programs.content.ContentFixture.SACROILIAC;
import static au.standcorrected.programs.content.ContentFixture.V1;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class CatalogueResourceTest {
    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @Test
        void theProgramsAreThere() {
            anonymous()
                    .get(V1 + "/catalogue")
                    .then()
                    .statusCode(200)
                    .body("items.slug", hasItems(SACROILIAC, "gluteus-medius-dysfunction", "desk-posture"))
                    .body("items.find { it.slug == '" + SACROILIAC + "' }.reviewPending", is(true))
                    .body("items.find { it.slug == '" + SACROILIAC + "' }.weeks", is(12));
        }

        @Test
        void theyCanBeAskedForByRegion() {
            anonymous()
                    .queryParam("region", "pelvis")
                    .get(V1 + "/catalogue")
                    .then()
                    .body("items.slug", hasItem(SACROILIAC))
                    .body("items.region", everyItem(is("pelvis")));
            anonymous()
                    .queryParam("region", "wing")
                    .get(V1 + "/catalogue")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].field", is("region"));
        }

        @Test
        void thePreviewHasWhatIsFreeAndNothingElse() {
            String preview = anonymous()
                    .get(V1 + "/catalogue/" + SACROILIAC)
                    .then()
                    .statusCode(200)
                    .body("medicalName", is("Sacroiliac joint dysfunction"))
                    .body("phases.key", is(List.of("calm", "restore", "strengthen", "maintain")))
                    .body("phases[0]", not(hasKey("plan")))
                    .body(
                            "warningSigns.emergency.size()",
                            is(sacroiliac().warningSigns().emergency().size()))
                    .extract()
                    .asString();
            assertThat(preview)
                    .doesNotContain("\"dosage\"", "\"repetitions\"", "\"steps\"", "\"meals\"", "\"criteria\"")
                    .doesNotContain(sacroiliac().toDo().get(0).text())
                    .doesNotContain(sacroiliac().exercises().get(1).start());
        }

        @Test
        void nothingNewIsSaidShortly() {
            for (String path : new String[] {"/catalogue", "/catalogue/" + SACROILIAC}) {
                String tag = anonymous().get(V1 + path).header("ETag");
                anonymous().header("If-None-Match", tag).get(V1 + path).then().statusCode(304);
            }
        }

        @Test
        void aProgramThatIsNotThereIsNotFound() {
            anonymous()
                    .get(V1 + "/catalogue/moon-walk")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", is("/problems/not-found"));
        }
    }
}
