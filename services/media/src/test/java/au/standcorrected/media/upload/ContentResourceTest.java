package au.standcorrected.media.upload;

import static au.standcorrected.media.MediaApi.ASSETS;
import static au.standcorrected.media.MediaApi.PICTURE;
import static au.standcorrected.media.MediaApi.SILENT_FILM;
import static au.standcorrected.media.MediaApi.as;
import static au.standcorrected.media.MediaApi.contentOf;
import static au.standcorrected.media.MediaApi.create;
import static au.standcorrected.media.MediaApi.send;
import static au.standcorrected.media.MediaApi.upload;
import static au.standcorrected.media.MediaApi.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.media.S3Resource;
import au.standcorrected.media.TestFiles;
import au.standcorrected.media.WithMediaPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.s3.S3Client;

@QuarkusTest
@WithMediaPlatform
class ContentResourceTest {
    private static final int MANY_PARTS = 35_000_000;

    @Nested
    @DisplayName("As an editor")
    class AsEditor {
        @ParameterizedTest
        @ValueSource(strings = {"png", "jpg"})
        void aPictureIsMeasuredAndHashed(String format) {
            byte[] picture = TestFiles.picture(format, 320, 200);
            UUID asset = create(PICTURE);
            upload(asset, picture)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ready"))
                    .body("contentType", equalTo(format.equals("png") ? "image/png" : "image/jpeg"))
                    .body("bytes", equalTo(picture.length))
                    .body("hash", equalTo(TestFiles.hash(picture)))
                    .body("width", equalTo(320))
                    .body("height", equalTo(200))
                    .body("file", equalTo("/media/v1/files/" + asset + "/" + TestFiles.hash(picture)));
        }

        @Test
        void webpIsMeasuredToo() {
            upload(create(PICTURE), TestFiles.webp(640, 480))
                    .then()
                    .statusCode(200)
                    .body("contentType", equalTo("image/webp"))
                    .body("width", equalTo(640))
                    .body("height", equalTo(480));
        }

        @Test
        void aFilmOfManyPartsIsMeasuredAndHashed() {
            byte[] film = TestFiles.film(MANY_PARTS);
            HttpResponse<String> answer =
                    send(create(SILENT_FILM), new ByteArrayInputStream(film)).join();
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonPath view = JsonPath.from(answer.body());
            assertThat(view.getString("contentType")).isEqualTo("video/mp4");
            assertThat(view.getInt("bytes")).isEqualTo(film.length);
            assertThat(view.getString("hash")).isEqualTo(TestFiles.hash(film));
            assertThat(view.getInt("width")).isEqualTo(640);
            assertThat(view.getInt("height")).isEqualTo(360);
            assertThat(view.getDouble("seconds")).isEqualTo(12.5);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                    "<!doctype html><script>alert(1)</script>",
                    "GIF89a............",
                    "%PDF-1.7",
                    "PK\u0003\u0004",
                    "x",
                })
        void anythingElseFailsWhateverItSaysOfItself(String body) {
            UUID asset = create(PICTURE);
            RestAssured.given()
                    .auth()
                    .oauth2(TestTokens.of(UUID.randomUUID(), "editor"))
                    .contentType("image/png")
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .put(contentOf(asset))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/wrong-type"));
            as("editor")
                    .get(ASSETS + "/" + asset)
                    .then()
                    .body("state", equalTo("failed"))
                    .body("failure", equalTo("wrong-type"));
            assertNothingIn(asset);
        }

        @Test
        void aFilmIsNoPictureAndAPictureNoFilm() {
            upload(create(PICTURE), TestFiles.film(2_000)).then().statusCode(422);
            upload(create(SILENT_FILM), TestFiles.picture("png", 8, 8)).then().statusCode(422);
        }

        @Test
        void whatHasFailedMayBeTriedAgainAndWhatIsThereStays() {
            UUID asset = create(PICTURE);
            upload(asset, TestFiles.film(2_000)).then().statusCode(422);
            upload(asset, TestFiles.picture("png", 8, 8)).then().statusCode(200);
            upload(asset, TestFiles.picture("png", 9, 9))
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/content-already-there"));
        }

        @Test
        void aPictureOfTooManyPixelsIsNeverOpened() {
            UUID asset = create(PICTURE);
            upload(asset, TestFiles.pictureThatClaims(60_000, 60_000))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/too-many-pixels"));
            upload(asset, TestFiles.pictureThatClaims(600, 600))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/not-a-whole-picture"));
            assertNothingIn(asset);
        }

        @Test
        void aLargeWrongFileIsAnsweredAndLeavesNothing() {
            UUID asset = create(SILENT_FILM);
            assertThat(send(asset, new ByteArrayInputStream(new byte[MANY_PARTS]))
                            .join()
                            .body())
                    .contains("/problems/wrong-type");
            byte[] torn = Arrays.copyOf(TestFiles.film(MANY_PARTS), MANY_PARTS - 1_000);
            assertThat(send(asset, new ByteArrayInputStream(torn)).join().body())
                    .contains("/problems/not-a-whole-film");
            assertNothingIn(asset);
        }

        @Test
        void nothingStaysOfACutUpload() throws IOException {
            UUID asset = create(SILENT_FILM);
            byte[] film = TestFiles.film(MANY_PARTS);
            try (Socket socket = new Socket("localhost", RestAssured.port)) {
                OutputStream out = socket.getOutputStream();
                out.write(("PUT " + contentOf(asset) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + TestTokens.of(UUID.randomUUID(), "editor")
                                + "\r\nContent-Length: " + film.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
                out.write(film, 0, 25_000_000);
                out.flush();
                await().atMost(Duration.ofSeconds(20)).until(() -> partsOnTheirWay(asset) > 0);
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> partsOnTheirWay(asset) == 0);
            assertNothingIn(asset);
            as("editor").get(ASSETS + "/" + asset).then().body("state", equalTo("uploading"));
            await().atMost(Duration.ofSeconds(20))
                    .until(() ->
                            send(asset, new ByteArrayInputStream(film)).join().statusCode() == 200);
        }

        @Test
        void oneUploadToAnAssetAtATime() throws Exception {
            UUID asset = create(SILENT_FILM);
            byte[] film = TestFiles.film(200_000);
            try (PipedOutputStream slowly = new PipedOutputStream()) {
                PipedInputStream body = new PipedInputStream(slowly, 1 << 20);
                CompletableFuture<HttpResponse<String>> first = send(asset, body);
                slowly.write(film, 0, 100_000);
                slowly.flush();
                await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> upload(asset, film)
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("/problems/upload-running")));
                slowly.write(film, 100_000, 100_000);
                slowly.close();
                assertThat(first.join().statusCode()).isEqualTo(200);
            }
        }

        @Test
        void threeHundredMegabytesPassThroughWithoutBeingHeld() throws Exception {
            long size = 300_000_000;
            UUID asset = create(SILENT_FILM);
            long before = usedMemory();
            long[] midway = {0};
            HttpResponse<String> answer = send(
                            asset, TestFiles.film(size, () -> midway[0] = usedMemory(), size * 9 / 10))
                    .join();
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(midway[0] - before).isLessThan(60_000_000).isNotZero();

            String file = JsonPath.from(answer.body()).getString("file");
            assertThat(hashOf(file)).isEqualTo(file.substring(file.lastIndexOf('/') + 1));
        }

        private String hashOf(String file) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(uri(file))
                    .header("Authorization", "Bearer " + TestTokens.of(UUID.randomUUID(), "editor"))
                    .build();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofInputStream())
                    .body()) {
                byte[] block = new byte[1 << 16];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    digest.update(block, 0, read);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    @Nested
    @DisplayName("As anybody else")
    class AsAnybodyElse {
        @Test
        void iCannotUpload() {
            UUID asset = create(PICTURE);
            as("subscriber").put(contentOf(asset)).then().statusCode(403);
            RestAssured.given().put(contentOf(asset)).then().statusCode(401);
        }
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void assertNothingIn(UUID asset) {
        try (S3Client s3 = S3Resource.client()) {
            assertThat(s3.listObjectsV2(list -> list.bucket(S3Resource.BUCKET).prefix("assets/" + asset))
                            .contents())
                    .isEmpty();
        }
        assertThat(partsOnTheirWay(asset)).isZero();
    }

    private static long partsOnTheirWay(UUID asset) {
        try (S3Client s3 = S3Resource.client()) {
            return s3.listMultipartUploads(list -> list.bucket(S3Resource.BUCKET)).uploads().stream()
                    .filter(upload -> upload.key().startsWith("assets/" + asset))
                    .count();
        }
    }
}
