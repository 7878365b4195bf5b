package au.standcorrected.media;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.TestTopics;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Requests as different people send them. */
public final class MediaApi {
    public static final String V1 = "/api/media/v1";
    public static final String ASSETS = V1 + "/assets";
    public static final String SILENT_FILM =
            """
            {"kind":"film","details":{"access":"members","title":"Calm","noSpeech":true}}""";
    public static final String PICTURE =
            """
            {"kind":"picture","details":{"access":"free","alt":"A green circle"}}""";
    public static final String CAPTIONED_FILM =
            """
            {"kind":"film","details":{"access":"members","title":"Talk",\
            "captions":"WEBVTT\\n\\n00:01.000 --> 00:04.000\\nG’day\\n"}}""";

    private static final UUID SOMEBODY = UUID.randomUUID();

    private MediaApi() {}

    /** Somebody with that role. */
    public static RequestSpecification as(String role) {
        return as(SOMEBODY, role);
    }

    public static RequestSpecification as(UUID member, String role) {
        return given().auth().oauth2(TestTokens.of(member, role)).contentType(ContentType.JSON);
    }

    public static RequestSpecification anonymous() {
        return given();
    }

    public static UUID create(String body) {
        return UUID.fromString(as("editor")
                .body(body)
                .post(ASSETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Response upload(UUID asset, byte[] content) {
        return given().auth()
                .oauth2(TestTokens.of(SOMEBODY, "editor"))
                .contentType("application/octet-stream")
                .body(content)
                .put(contentOf(asset));
    }

    /** A body that is larger than a test should hold; the answer comes when it was read. */
    public static CompletableFuture<HttpResponse<String>> send(UUID asset, InputStream body) {
        HttpRequest request = HttpRequest.newBuilder(uri(contentOf(asset)))
                .header("Authorization", "Bearer " + TestTokens.of(SOMEBODY, "editor"))
                .version(HttpClient.Version.HTTP_1_1)
                .PUT(BodyPublishers.ofInputStream(() -> body))
                .build();
        return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
    }

    public static String contentOf(UUID asset) {
        return ASSETS + "/" + asset + "/content";
    }

    /** Creates and uploads; the path of the file. */
    public static String ready(String body, byte[] content) {
        return upload(create(body), content).then().statusCode(200).extract().path("file");
    }

    public static UUID idIn(String file) {
        return UUID.fromString(file.split("/")[4]);
    }

    /** For requests that RestAssured would hold in memory. */
    public static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    /** What was told of an asset, in order, once there is that much. */
    public static List<String> told(UUID asset, int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestTopics.read("media.assets", asset).size() >= atLeast);
        return TestTopics.read("media.assets", asset).stream()
                .map(received -> String.valueOf(received.value()))
                .toList();
    }
}
