package au.standcorrected.programs.care.handout;

import static au.standcorrected.programs.care.CareApi.GLUTEUS;
import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.anonymous;
import static au.standcorrected.programs.care.CareApi.as;
import static au.standcorrected.programs.care.CareApi.decideAccess;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.status;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.ProgramDocument;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPlatform
class HandoutResourceTest {
    private final ProgramDocument program = ContentFixture.sacroiliac();
    private UUID member = UUID.randomUUID();
    private String enrolment = "";
    private String version = "";

    @BeforeEach
    void follow() {
        member = entitled();
        JsonPath started = enrol(member, SACROILIAC);
        enrolment = started.getString("id");
        version = started.getString("version");
    }

    @Nested
    @DisplayName("as the owner")
    class AsOwner {
        @Test
        void thePhaseIsThereWithPicturesDosesAndWarningSignsFirst() {
            Phase calm = program.phases().get(0);
            String page = page();
            assertThat(page)
                    .containsSubsequence("Emergency: call", "See your GP first", "Your exercises", "On a bad day")
                    .contains("03&nbsp;9467&nbsp;7889", "tel:1300606024", "General information only.");
            calm.plan().forEach(planned -> assertThat(page)
                    .contains("/media/v1/demonstrations/strips/" + planned.exercise() + ".webp")
                    .contains(
                            DoseInWords.of(planned).amount(),
                            DoseInWords.of(planned).often()));
            program.warningSigns().emergency().forEach(sign -> assertThat(page).contains(text(sign.text())));
            assertThat(page).doesNotContain("style=", "<style", "onclick", "<script>");
        }

        @Test
        void thePhaseThatTheyChoseIsPrinted() {
            Phase strengthen = program.phase("strengthen").orElseThrow();
            subscriber(member)
                    .header("If-Match", "\"" + version + "\"")
                    .body(Map.of("phase", "strengthen"))
                    .put(ME + "/enrolments/" + enrolment + "/phase")
                    .then()
                    .statusCode(200);
            assertThat(page())
                    .contains(text(strengthen.goal()))
                    .doesNotContain(text(program.phases().get(0).goal()));
        }

        @Test
        void whatThePersonDoesInsteadIsPrinted() {
            JsonPath gluteus = enrol(member, GLUTEUS);
            enrolment = gluteus.getString("id");
            subscriber(member)
                    .header("If-Match", "\"" + gluteus.getString("version") + "\"")
                    .body(Map.of("phase", "strengthen"))
                    .put(ME + "/enrolments/" + enrolment + "/phase")
                    .then()
                    .statusCode(200);
            assertThat(page()).contains("strips/side-lying-hip-abduction.webp");
            subscriber(member)
                    .body(Map.of("instead", "clamshell"))
                    .put(ME + "/enrolments/" + enrolment + "/swaps/side-lying-hip-abduction")
                    .then()
                    .statusCode(200);
            assertThat(page()).contains("strips/clamshell.webp").doesNotContain("strips/side-lying-hip-abduction.webp");
        }

        @Test
        void nobodyKeepsACopy() {
            subscriber(member)
                    .get(path())
                    .then()
                    .contentType(startsWith("text/html"))
                    .header("Cache-Control", is("private, no-store"));
        }

        @Test
        void whenAccessHasEndedItIsShut() {
            decideAccess(member, now().minus(Duration.ofMinutes(1)), 1);
            await().atMost(Duration.ofSeconds(10)).until(() -> status(member) == 403);
            subscriber(member).get(path()).then().statusCode(403);
        }
    }

    @Nested
    @DisplayName("as others")
    class AsOthers {
        @Test
        void anotherMemberIsNotToldThatItExists() {
            subscriber(entitled()).get(path()).then().statusCode(404);
        }

        @Test
        void withoutSigningInItIsShut() {
            anonymous().get(path()).then().statusCode(401);
        }

        @ParameterizedTest
        @ValueSource(strings = {"practitioner", "reception", "editor", "admin"})
        void staffHaveNoHandout(String role) {
            as(member, role).get(path()).then().statusCode(403);
        }
    }

    private String page() {
        return subscriber(member).get(path()).then().statusCode(200).extract().asString();
    }

    private String path() {
        return ME + "/enrolments/" + enrolment + "/handout";
    }

    /** As the page writes it. */
    private static String text(String words) {
        return words.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
