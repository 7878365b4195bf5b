package au.standcorrected.programs.content.publishing;

import static au.standcorrected.programs.content.ContentFixture.SACROILIAC;
import static au.standcorrected.programs.content.ContentFixture.V1;
import static au.standcorrected.programs.content.ContentFixture.anonymous;
import static au.standcorrected.programs.content.ContentFixture.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.document.ProgramJson;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members whose access runs are tried where entitlements are, in care. */
@QuarkusTest
@WithPlatform
class RevisionResourceTest {
    @Nested
    @DisplayName("As anonymous")
    class AsAnonymous {
        @Test
        void signingInIsNeeded() {
            anonymous().get(current()).then().statusCode(401);
        }
    }

    @Nested
    @DisplayName("As a member without access")
    class AsAMemberWithoutAccess {
        @Test
        void theWholeProgramStaysShut() {
            as("subscriber")
                    .get(current())
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", startsWith("/problems/"));
        }

        @Test
        void evenWhenTheTagIsKnown() {
            String tag = as("editor").get(current()).header("ETag");
            as("subscriber").header("If-None-Match", tag).get(current()).then().statusCode(403);
        }
    }

    @Nested
    @DisplayName("As reception")
    class AsReception {
        @Test
        void theWholeProgramStaysShut() {
            as("reception").get(current()).then().statusCode(403);
        }
    }

    @Nested
    @DisplayName("As staff who work with programs")
    class AsStaff {
        @ParameterizedTest
        @ValueSource(strings = {"practitioner", "editor", "admin"})
        void theWholeProgramIsThere(String role) {
            as(role).get(current())
                    .then()
                    .statusCode(200)
                    .body("slug", is(SACROILIAC))
                    .body("phases[0].plan[0].dosage.sets", is(1))
                    .body("exercises.slug", hasItem("adductor-ball-squeeze"));
        }

        @Test
        void theTagIsTheHashOfWhatIsSent() {
            Response revision = as("editor").get(current());
            assertThat(revision.header("ETag")).isEqualTo('"' + ProgramJson.hash(revision.asString()) + '"');
        }

        @Test
        void nothingNewIsSaidShortly() {
            String tag = as("editor").get(current()).header("ETag");
            as("editor").header("If-None-Match", tag).get(current()).then().statusCode(304);
        }

        @Test
        void aRevisionThatIsNotThereIsNotFound() {
            as("editor").get(V1 + "/revisions/" + UUID.randomUUID()).then().statusCode(404);
            as("editor").get(V1 + "/revisions/none").then().statusCode(404);
        }
    }

    private static String current() {
        return V1 + "/revisions/"
                + anonymous().get(V1 + "/catalogue/" + SACROILIAC).<String>path("revision.id");
    }
}
