package au.standcorrected.media.demonstration;

import static au.standcorrected.media.MediaApi.anonymous;
import static au.standcorrected.media.MediaApi.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.media.Grants;
import au.standcorrected.media.MediaApi;
import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithMediaPlatform
class DemonstrationResourceTest {
    private static final String LIST = "/media/v1/demonstrations";
    private static final String FREE = "chair-hip-sequence";
    private static final String MEMBERS = "clamshell";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "private, no-cache";

    private final UUID member = UUID.randomUUID();
    private final UUID program = UUID.randomUUID();

    @AfterEach
    void theProgramIsGone() {
        TestTopics.send("programs.catalogue", program.toString(), null);
        awaitFree(MEMBERS, false);
    }

    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @Test
        void iFindAllDemonstrationsWithTheirAddresses() {
            var list = anonymous().get(LIST).then().statusCode(200).header("Cache-Control", "public, no-cache");
            list.body("slug", equalTo(List.of(FREE, MEMBERS)))
                    .body("[0].free", equalTo(true))
                    .body("[0].poster", nullValue())
                    .body("[1].free", equalTo(false))
                    .body("[1].poster", startsWith(LIST + "/posters/" + MEMBERS + "/"))
                    .body("[1].strip", startsWith(LIST + "/strips/" + MEMBERS + "/"))
                    .body("[1].figure", startsWith(LIST + "/figure/"));
            String tag = list.extract().header("ETag");
            anonymous()
                    .header("If-None-Match", tag)
                    .get(LIST)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
        }

        @Test
        void whatIsFreeMovesForMeAndStaysInMyBrowser() {
            anonymous()
                    .get(pose(FREE))
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .header("Cache-Control", FOR_EVER)
                    .header("X-Content-Type-Options", "nosniff")
                    .body("slug", equalTo(FREE))
                    .body("frames.leaning.joints.hip.flexion", equalTo(120));
        }

        @Test
        void theHashIsOfWhatIsSent() {
            byte[] sent = anonymous().get(pose(FREE)).asByteArray();
            assertThat(pose(FREE)).isEqualTo(LIST + "/" + FREE + "/" + TestFiles.hash(sent) + ".json");
            assertThat(new String(sent, StandardCharsets.UTF_8)).doesNotContain("\n", " ");
        }

        @Test
        void aMembersDemonstrationNeedsASignInHoweverItIsAskedFor() {
            anonymous().get(pose(MEMBERS)).then().statusCode(401);
            anonymous().head(pose(MEMBERS)).then().statusCode(401);
            anonymous().get(LIST + "/" + MEMBERS + ".json").then().statusCode(401);
            anonymous().header("If-None-Match", "*").get(pose(MEMBERS)).then().statusCode(401);
        }

        @Test
        void whatAProgramsPageShowsIsFreeFromTheMomentItIsPublished() {
            String slug = "hips-" + program;
            Catalogue.publish(program, slug, 1, "{\"all\":[\"clamshell\"],\"preview\":[]}");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> anonymous().get(LIST + "?program=" + slug).statusCode() == 200);
            anonymous().get(pose(MEMBERS)).then().statusCode(401);

            Catalogue.publish(program, slug, 2, "{\"all\":[\"clamshell\"],\"preview\":[\"clamshell\"]}");
            awaitFree(MEMBERS, true);
            anonymous().get(pose(MEMBERS)).then().statusCode(200).header("Cache-Control", FOR_EVER);

            Catalogue.publish(program, slug, 1, "{\"all\":[],\"preview\":[]}");
            TestTopics.send("programs.catalogue", program.toString(), "not json");
            await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).until(() -> free(MEMBERS));
        }

        @Test
        void aDownloadFindsWhatItsProgramUses() {
            String slug = "chair-" + program;
            Catalogue.publish(program, slug, 1, "{\"all\":[\"chair-hip-sequence\",\"not-drawn-yet\"],\"preview\":[]}");
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> anonymous().get(LIST + "?program=" + slug).statusCode() == 200);
            anonymous().get(LIST + "?program=" + slug).then().body("slug", equalTo(List.of(FREE)));
            anonymous().get(LIST + "?program=nobodys").then().statusCode(404);
        }

        @Test
        void anotherHashIsNotThereAndTheProblemSaysWhatIs() {
            anonymous()
                    .get(LIST + "/" + FREE + "/0123abcd.json")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/demonstration-changed"))
                    .body("current", equalTo(pose(FREE)));
            anonymous()
                    .get(LIST + "/posters/" + MEMBERS + "/0123abcd.webp")
                    .then()
                    .statusCode(404)
                    .body("current", equalTo(of(MEMBERS, "poster")));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/moon-walk.json",
                    "/moon-walk/0123abcd.json",
                    "/figure/0123abcd.glb",
                    "/posters/moon-walk.webp",
                    "/posters/chair-hip-sequence.webp",
                    "/films/clamshell.webp",
                    "/..%2fapplication.json",
                    "/schema/example.json",
                    "/example.json",
                })
        void whatIsNotHereIsNotFound(String path) {
            anonymous().urlEncodingEnabled(false).get(LIST + path).then().statusCode(404);
        }

        @Test
        void stillsAndTheFigureAreForEverybodyForEver() {
            anonymous()
                    .get(of(MEMBERS, "poster"))
                    .then()
                    .statusCode(200)
                    .contentType("image/webp")
                    .header("Cache-Control", FOR_EVER)
                    .header("Vary", nullValue());
            anonymous().get(of(MEMBERS, "strip")).then().statusCode(200).header("Cache-Control", FOR_EVER);
            anonymous()
                    .get(of(MEMBERS, "figure"))
                    .then()
                    .statusCode(200)
                    .contentType("model/gltf-binary")
                    .header("Cache-Control", FOR_EVER);
        }

        @Test
        void pagesThatKnowNoHashKeepAStillForAFewMinutes() {
            for (String path : List.of("/posters/clamshell.webp", "/strips/clamshell.webp", "/" + FREE + ".json")) {
                String tag = anonymous()
                        .get(LIST + path)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "public, max-age=300")
                        .extract()
                        .header("ETag");
                anonymous().header("If-None-Match", tag).get(LIST + path).then().statusCode(304);
            }
            assertThat(anonymous().get(LIST + "/posters/clamshell.webp").asByteArray())
                    .isNotEqualTo(
                            anonymous().get(LIST + "/strips/clamshell.webp").asByteArray());
        }

        @Test
        void whatZipsWellComesZippedWhereThatIsUnderstood() throws Exception {
            for (String path : List.of(LIST, pose(FREE), of(MEMBERS, "figure"))) {
                HttpResponse<byte[]> zipped = fetch(path, "br;q=1, gzip;q=0.8");
                HttpResponse<byte[]> plain = fetch(path, "gzip;q=0, identity");
                assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
                assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
                assertThat(List.of(zipped, plain))
                        .allSatisfy(answer ->
                                assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding"));
                assertThat(zipped.headers().firstValue("ETag"))
                        .isNotEqualTo(plain.headers().firstValue("ETag"));
                assertThat(zipped.body()).hasSizeLessThan(plain.body().length);
                assertThat(unzipped(zipped.body())).isEqualTo(plain.body());
            }
        }
    }

    @Nested
    @DisplayName("As a subscriber")
    class AsASubscriber {
        @Test
        void iSeeWhatMySubscriptionPaysForAndAmAskedEachTime() {
            Grants.until(member, 1, "2099-01-01T00:00:00Z");
            String tag = as(member, "subscriber")
                    .get(pose(MEMBERS))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", ASK_EACH_TIME)
                    .body("slug", equalTo(MEMBERS))
                    .extract()
                    .header("ETag");
            as(member, "subscriber")
                    .header("If-None-Match", tag)
                    .get(pose(MEMBERS))
                    .then()
                    .statusCode(304)
                    .header("Cache-Control", ASK_EACH_TIME);

            Grants.send(member, 2, "2026-01-01T00:00:00Z");
            await().atMost(Duration.ofSeconds(20)).until(() -> Grants.status(member) == 403);

            as(member, "subscriber")
                    .header("If-None-Match", tag)
                    .get(pose(MEMBERS))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/access-ended"));
            as(member, "subscriber").get(pose(FREE)).then().statusCode(200);
        }

        @Test
        void withoutAGrantIOnlySeeWhatIsFree() {
            as(member, "subscriber").get(pose(MEMBERS)).then().statusCode(403);
            as(member, "subscriber").get(LIST + "/" + MEMBERS + ".json").then().statusCode(403);
            as(member, "subscriber").get(of(MEMBERS, "strip")).then().statusCode(200);
        }
    }

    @Nested
    @DisplayName("As staff")
    class AsStaff {
        @ParameterizedTest
        @ValueSource(strings = {"practitioner", "editor", "admin"})
        void whoWorksWithProgramsSeesWhatMembersSee(String role) {
            as(role).get(pose(MEMBERS)).then().statusCode(200).header("Cache-Control", ASK_EACH_TIME);
        }

        @Test
        void receptionDoesNot() {
            as("reception").get(pose(MEMBERS)).then().statusCode(403);
        }
    }

    private static String pose(String slug) {
        return LIST + "/" + slug + "/" + of(slug, "hash") + ".json";
    }

    private static String of(String slug, String what) {
        return anonymous().get(LIST).path("find { it.slug == '" + slug + "' }." + what);
    }

    private static boolean free(String slug) {
        return anonymous().get(LIST).path("find { it.slug == '" + slug + "' }.free");
    }

    private static void awaitFree(String slug, boolean expected) {
        await().atMost(Duration.ofSeconds(20)).until(() -> free(slug) == expected);
    }

    /** RestAssured would unzip it unseen. */
    private static HttpResponse<byte[]> fetch(String path, String encodings) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(MediaApi.uri(path))
                .header("Accept-Encoding", encodings)
                .header("Authorization", "Bearer " + TestTokens.of(UUID.randomUUID(), "editor"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
