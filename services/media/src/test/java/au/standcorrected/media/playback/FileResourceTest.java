package au.standcorrected.media.playback;

import static au.standcorrected.media.MediaApi.ASSETS;
import static au.standcorrected.media.MediaApi.CAPTIONED_FILM;
import static au.standcorrected.media.MediaApi.PICTURE;
import static au.standcorrected.media.MediaApi.SILENT_FILM;
import static au.standcorrected.media.MediaApi.anonymous;
import static au.standcorrected.media.MediaApi.as;
import static au.standcorrected.media.MediaApi.create;
import static au.standcorrected.media.MediaApi.idIn;
import static au.standcorrected.media.MediaApi.ready;
import static au.standcorrected.media.MediaApi.send;
import static au.standcorrected.media.MediaApi.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.media.Grants;
import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithMediaPlatform
class FileResourceTest {
    private static final String LONG_AGO = "2026-01-01T00:00:00Z";
    private static final String FAR_AWAY = "2099-01-01T00:00:00Z";
    private static final int SIZE = 1_300_000;
    private static final byte[] bytes = TestFiles.film(SIZE);

    private static String film = "";

    private final UUID member = UUID.randomUUID();

    @BeforeEach
    void aFilm() {
        if (film.isEmpty()) {
            film = ready(SILENT_FILM, bytes);
        }
    }

    @Nested
    @DisplayName("As a member whose access runs")
    class AsMember {
        @BeforeEach
        void access() {
            Grants.until(member, 1, FAR_AWAY);
        }

        @Test
        void theWholeFilmIsWhatWasUploaded() {
            Response answer = as(member, "subscriber").get(film);
            answer.then()
                    .statusCode(200)
                    .contentType("video/mp4")
                    .header("Content-Length", Integer.toString(SIZE))
                    .header("Transfer-Encoding", nullValue())
                    .header("Accept-Ranges", "bytes")
                    .header("ETag", tag())
                    .header("Cache-Control", "private, no-cache")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Cross-Origin-Resource-Policy", "same-origin")
                    .header("Content-Disposition", "inline; filename=\"calm.mp4\"");
            assertThat(answer.asByteArray()).isEqualTo(bytes);
        }

        @ParameterizedTest
        @CsvSource({
            "bytes=0-0, 0, 0",
            "bytes=0-99999, 0, 99999",
            "bytes=524287-524288, 524287, 524288",
            "bytes=400000-1200000, 400000, 1200000",
            "bytes=1299999-, 1299999, 1299999",
            "bytes=-500, 1299500, 1299999",
            "bytes=1299000-9999999, 1299000, 1299999",
        })
        void aRangeIsThatPartToTheByte(String range, int first, int last) {
            Response answer = as(member, "subscriber").header("Range", range).get(film);
            answer.then()
                    .statusCode(206)
                    .header("Content-Range", "bytes %d-%d/%d".formatted(first, last, SIZE))
                    .header("Content-Length", Integer.toString(last - first + 1))
                    .header("X-Content-Type-Options", "nosniff");
            assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, first, last + 1));
        }

        @Test
        void aRangeBehindTheEndIsRefusedWithTheSize() {
            as(member, "subscriber")
                    .header("Range", "bytes=1300000-")
                    .get(film)
                    .then()
                    .statusCode(416)
                    .header("Content-Range", "bytes */" + SIZE);
        }

        @Test
        void severalRangesAtOnceAreTheWholeFilm() {
            as(member, "subscriber")
                    .header("Range", "bytes=0-1,5-6")
                    .get(film)
                    .then()
                    .statusCode(200)
                    .header("Content-Length", Integer.toString(SIZE));
        }

        @Test
        void aRangeOfAnotherFilmThanWasSeenIsTheWholeFilm() {
            Response same = as(member, "subscriber")
                    .header("Range", "bytes=0-9")
                    .header("If-Range", tag())
                    .get(film);
            assertThat(same.statusCode()).isEqualTo(206);
            for (String other : new String[] {"\"other\"", "W/" + tag(), "Sat, 21 Nov 2026 00:00:00 GMT"}) {
                as(member, "subscriber")
                        .header("Range", "bytes=0-9")
                        .header("If-Range", other)
                        .get(film)
                        .then()
                        .statusCode(200);
            }
        }

        @Test
        void headSaysTheSameWithoutTheBytes() {
            Response answer = as(member, "subscriber").head(film);
            answer.then()
                    .statusCode(200)
                    .header("Content-Length", Integer.toString(SIZE))
                    .header("ETag", tag())
                    .header("Accept-Ranges", "bytes")
                    .contentType("video/mp4");
            assertThat(answer.asByteArray()).isEmpty();
        }

        @Test
        void whatTheBrowserHasIsNotSentAgainButOnlyWhileAccessRuns() {
            as(member, "subscriber")
                    .header("If-None-Match", tag())
                    .get(film)
                    .then()
                    .statusCode(304);
            end();
            as(member, "subscriber")
                    .header("If-None-Match", tag())
                    .get(film)
                    .then()
                    .statusCode(403);
        }

        @Test
        void theNextRangeAfterTheEndOfAccessIsRefused() {
            as(member, "subscriber")
                    .header("Range", "bytes=0-9")
                    .get(film)
                    .then()
                    .statusCode(206);
            end();
            as(member, "subscriber")
                    .header("Range", "bytes=10-19")
                    .get(film)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/access-ended"));
            as(member, "subscriber").head(film).then().statusCode(403);
        }

        @Test
        void aFilmThatIsStreamingBreaksOffWhenAccessEnds() throws Exception {
            int large = 60_000_000;
            HttpResponse<String> uploaded = send(create(SILENT_FILM), TestFiles.film(large, () -> {}, 0))
                    .join();
            String longFilm = JsonPath.from(uploaded.body()).getString("file");
            HttpRequest request = HttpRequest.newBuilder(uri(longFilm))
                    .header("Authorization", "Bearer " + TestTokens.of(member, "subscriber"))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();
            try (InputStream in = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofInputStream())
                    .body()) {
                assertThat(in.readNBytes(1_000_000)).hasSize(1_000_000);
                end();
                assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
            }
        }

        @Test
        void captionsComeAsText() {
            String talk = ready(CAPTIONED_FILM, TestFiles.film(3_000));
            String captions = "/media/v1/files/" + idIn(talk) + "/captions.vtt";
            Response answer = as(member, "subscriber").get(captions);
            answer.then()
                    .statusCode(200)
                    .contentType("text/vtt;charset=UTF-8")
                    .header("X-Content-Type-Options", "nosniff")
                    .body(containsString("G’day"));
            as(member, "subscriber")
                    .header("If-None-Match", answer.header("ETag"))
                    .get(captions)
                    .then()
                    .statusCode(304);
            as(member, "subscriber")
                    .get("/media/v1/files/" + idIn(film) + "/captions.vtt")
                    .then()
                    .statusCode(404);
            end();
            as(member, "subscriber").get(captions).then().statusCode(403);
        }

        private void end() {
            Grants.send(member, 2, LONG_AGO);
            await().atMost(Duration.ofSeconds(20)).until(() -> Grants.status(member) == 403);
        }
    }

    @Nested
    @DisplayName("As anybody")
    class AsAnybody {
        @Test
        void whatIsFreeIsForMeAndStaysInMyBrowser() {
            byte[] picture = TestFiles.picture("png", 40, 30);
            String file = ready(PICTURE, picture);
            Response answer = anonymous().get(file);
            answer.then()
                    .statusCode(200)
                    .contentType("image/png")
                    .header("Cache-Control", "public, max-age=31536000, immutable")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header("Content-Disposition", "inline; filename=\"picture.png\"");
            assertThat(answer.asByteArray()).isEqualTo(picture);
        }

        @Test
        void aMembersFilmNeedsASignIn() {
            anonymous().get(film).then().statusCode(401).header("X-Content-Type-Options", "nosniff");
            anonymous().head(film).then().statusCode(401);
            as(member, "subscriber").get(film).then().statusCode(403);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/media/v1/files/%s/0000",
                    "/media/v1/files/%s/..%%2f..%%2fetc%%2fpasswd",
                    "/media/v1/files/%s/",
                    "/media/v1/files/..%%2F%s/x",
                    "/media/v1/files/assets%%2f%s",
                    "/media/v1/files/%s/%%00",
                })
        void noPathLeadsAnywhereElse(String path) {
            anonymous()
                    .urlEncodingEnabled(false)
                    .get(path.formatted(idIn(film)))
                    .then()
                    .statusCode(404);
        }

        @Test
        void whatIsNotUploadedYetIsNotThere() {
            UUID asset = create(PICTURE);
            anonymous().get("/media/v1/files/" + asset + "/0000").then().statusCode(404);
        }

        @Test
        void aFileIsNamedInPlainLettersWhateverItsTitle() {
            String file = ready(
                    SILENT_FILM
                            .replace("members", "free")
                            .replace("Calm", "Été 🫁 \\\"; filename=x.html\\r\\nSet-Cookie: a"),
                    TestFiles.film(4_000));
            anonymous()
                    .get(file)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", "inline; filename=\"ete-filename-x-html-set-cookie-a.mp4\"")
                    .header("Set-Cookie", nullValue());
        }
    }

    @Nested
    @DisplayName("As an editor")
    class AsEditor {
        @Test
        void iSeeWhatMembersSeeUntilItIsRetired() {
            String file = ready(SILENT_FILM, TestFiles.film(5_000));
            as("editor").get(file).then().statusCode(200);
            as("editor").post(ASSETS + "/" + idIn(file) + "/retirement").then().statusCode(200);
            as("editor").get(file).then().statusCode(410);
        }
    }

    private static String tag() {
        return '"' + TestFiles.hash(bytes) + '"';
    }
}
