package au.standcorrected.media.asset;

import static au.standcorrected.media.MediaApi.ASSETS;
import static au.standcorrected.media.MediaApi.PICTURE;
import static au.standcorrected.media.MediaApi.SILENT_FILM;
import static au.standcorrected.media.MediaApi.anonymous;
import static au.standcorrected.media.MediaApi.as;
import static au.standcorrected.media.MediaApi.create;
import static au.standcorrected.media.MediaApi.idIn;
import static au.standcorrected.media.MediaApi.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithMediaPlatform
class AssetResourceTest {
    @Nested
    @DisplayName("As an editor")
    class AsEditor {
        @Test
        void aPictureStartsWithoutItsBytes() {
            as("editor")
                    .body(PICTURE)
                    .post(ASSETS)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .body("state", equalTo("uploading"))
                    .body("file", nullValue())
                    .body("details.alt", equalTo("A green circle"));
        }

        @Test
        void theSameKeyMakesOneAsset() {
            String key = UUID.randomUUID().toString();
            String first =
                    withKey(key, PICTURE).then().statusCode(201).extract().path("id");
            assertThat(withKey(key, PICTURE).<String>path("id")).isEqualTo(first);
            withKey(key, SILENT_FILM).then().statusCode(422);
        }

        private Response withKey(String key, String body) {
            return as("editor").header("Idempotency-Key", key).body(body).post(ASSETS);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "alt       | {\"kind\":\"picture\",\"details\":{\"access\":\"free\"}}",
                    "alt       | {\"kind\":\"picture\",\"details\":{\"access\":\"free\",\"alt\":\"  \"}}",
                    "poster    | {\"kind\":\"picture\",\"details\":{\"access\":\"free\",\"alt\":\"A\",\"poster\":\"0192f0c1-6b11-7d2e-8a44-51c7b0d9e0aa\"}}",
                    "title     | {\"kind\":\"film\",\"details\":{\"access\":\"free\",\"noSpeech\":true}}",
                    "captions  | {\"kind\":\"film\",\"details\":{\"access\":\"free\",\"title\":\"Calm\"}}",
                    "captions  | {\"kind\":\"film\",\"details\":{\"access\":\"free\",\"title\":\"Calm\",\"captions\":\"hello\"}}",
                    "captions  | {\"kind\":\"film\",\"details\":{\"access\":\"free\",\"title\":\"Calm\",\"captions\":\"WEBVTT\\n\"}}",
                    "poster    | {\"kind\":\"film\",\"details\":{\"access\":\"free\",\"title\":\"Calm\",\"noSpeech\":true,\"poster\":\"0192f0c1-6b11-7d2e-8a44-51c7b0d9e0aa\"}}",
                    "kind      | {\"kind\":\"song\",\"details\":{\"access\":\"free\",\"title\":\"Calm\"}}",
                    "details.access | {\"kind\":\"picture\",\"details\":{\"alt\":\"A\"}}",
                    "details.owner  | {\"kind\":\"picture\",\"details\":{\"access\":\"free\",\"alt\":\"A\",\"owner\":\"me\"}}",
                    "details.alt    | {\"kind\":\"picture\",\"details\":{\"access\":\"free\",\"alt\":\"a\\u0000b\"}}",
                })
        void whatIsMissingOrWrongIsNamed(String field, String body) {
            Response answer = as("editor").body(body).post(ASSETS);
            answer.then().statusCode(400).contentType("application/problem+json");
            assertThat(answer.<String>path("errors[0].field")).endsWith(field);
        }

        @Test
        void titlesMayHoldWhatPeopleType() {
            String title = "Breathe 🫁 — “slowly” ../../etc/passwd";
            UUID film = create(SILENT_FILM.replace("Calm", title));
            as("editor").get(ASSETS + "/" + film).then().statusCode(200).body("details.title", equalTo(title));
        }

        @Test
        void theLibraryIsReadPageByPage() {
            List<String> mine = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                mine.add(0, create(PICTURE).toString());
            }
            List<String> seen = new ArrayList<>();
            String cursor = "";
            for (int page = 0; page < 3; page++) {
                Response answer = as("editor").get(ASSETS + "?kind=picture&limit=2" + cursor);
                answer.then().statusCode(200);
                seen.addAll(answer.jsonPath().getList("items.id", String.class));
                cursor = "&cursor=" + answer.<String>path("next");
            }
            assertThat(seen).containsSubsequence(mine).doesNotHaveDuplicates();
            as("editor").get(ASSETS + "?cursor=bm90LWFuLWlk").then().statusCode(400);
            as("editor").get(ASSETS + "?kind=song").then().statusCode(400);
        }

        @Test
        void aChangeNeedsTheVersionThatWasRead() {
            UUID film = create(SILENT_FILM);
            String changed = """
                    {"access":"free","title":"Calmer","noSpeech":true}""";
            as("editor").body(changed).put(ASSETS + "/" + film).then().statusCode(428);
            as("editor")
                    .header("If-Match", "\"7\"")
                    .body(changed)
                    .put(ASSETS + "/" + film)
                    .then()
                    .statusCode(412);
            as("editor")
                    .header("If-Match", "\"0\"")
                    .body(changed)
                    .put(ASSETS + "/" + film)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("details.title", equalTo("Calmer"))
                    .body("details.access", equalTo("free"));
        }

        @Test
        void whatIsRetiredIsGoneForEverybodyAndStaysSo() {
            String file = ready(PICTURE, TestFiles.picture("png", 20, 10));
            anonymous().get(file).then().statusCode(200);
            String retirement = ASSETS + "/" + idIn(file) + "/retirement";
            as("editor").post(retirement).then().statusCode(200).body("state", equalTo("retired"));
            as("editor").post(retirement).then().statusCode(200).body("state", equalTo("retired"));
            anonymous().get(file).then().statusCode(410).body("type", equalTo("/problems/asset-retired"));
            as("editor")
                    .header("If-Match", "\"2\"")
                    .body("{\"access\":\"free\",\"alt\":\"A\"}")
                    .put(ASSETS + "/" + idIn(file))
                    .then()
                    .statusCode(409);
        }

        @Test
        void whatIsNotThereIsNotFound() {
            as("editor").get(ASSETS + "/" + UUID.randomUUID()).then().statusCode(404);
            as("editor").get(ASSETS + "/..%2F..%2Fetc").then().statusCode(404);
        }

        @Test
        void aFormIsNeverAsLargeAsAFilm() {
            as("editor")
                    .body(SILENT_FILM.replace("Calm", "a".repeat(2_000_000)))
                    .post(ASSETS)
                    .then()
                    .statusCode(413)
                    .body("type", equalTo("/problems/too-large"));
        }
    }

    @Nested
    @DisplayName("As a subscriber")
    class AsSubscriber {
        @Test
        void theLibraryIsNotForMe() {
            as("subscriber").get(ASSETS).then().statusCode(403);
            as("subscriber").body(PICTURE).post(ASSETS).then().statusCode(403);
        }
    }
}
