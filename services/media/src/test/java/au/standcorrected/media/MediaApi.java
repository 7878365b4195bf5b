package au.standcorrected.media;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.TestTopics;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

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
