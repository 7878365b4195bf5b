package au.standcorrected.gateway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("The app's files")
class AppTest {
    private static final String HASHED = "/app/assets/main-abc123.js";

    @Test
    @DisplayName("show the app at every address of its own")
    void fallback() {
        for (String path : List.of("/app", "/app/", "/app/today", "/app/programs/desk-posture/day/3")) {
            HttpResponse<String> response = new Browser().get(path);

            assertEquals(200, response.statusCode(), path);
            assertTrue(response.body().contains("id=\"root\""), path);
            assertEquals(
                    "no-cache", response.headers().firstValue("Cache-Control").orElseThrow());
        }
    }

    @Test
    @DisplayName("carry a new nonce each time, the same in the page and in its policy")
    void nonce() {
        HttpResponse<String> first = new Browser().get("/app");
        HttpResponse<String> second = new Browser().get("/app");

        String nonce = first.body().replaceAll("(?s).*csp-nonce\" content=\"([^\"]+)\".*", "$1");
        assertTrue(first.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .contains("style-src 'self' 'nonce-" + nonce + "'"));
        assertNotEquals(first.body(), second.body());
        assertFalse(first.body().contains(AppRoutes.NONCE));
    }

    @Test
    @DisplayName("are kept for ever when their name carries a hash, and checked when it doesn't")
    void caching() {
        HttpResponse<String> hashed = new Browser().get(HASHED);
        HttpResponse<String> plain = new Browser().get("/design/tokens.css");

        assertEquals(
                "public, max-age=31536000, immutable",
                hashed.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("no-cache", plain.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(
                "text/css; charset=utf-8",
                plain.headers().firstValue("Content-Type").orElseThrow());
    }

    @Test
    @DisplayName("have a worker that is looked at anew each time and may answer for the whole app")
    void worker() {
        HttpResponse<String> worker = new Browser().get("/app/sw.js");

        assertEquals(200, worker.statusCode());
        assertEquals(
                "/app", worker.headers().firstValue("Service-Worker-Allowed").orElseThrow());
        assertEquals("no-cache", worker.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals(
                "text/javascript; charset=utf-8",
                worker.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(new Browser()
                .get(HASHED)
                .headers()
                .firstValue("Service-Worker-Allowed")
                .isEmpty());
    }

    @Test
    @DisplayName("are not sent again to a browser that has them")
    void unchanged() {
        String tag = new Browser().get(HASHED).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> response = new Browser().get(HASHED, "If-None-Match", tag);

        assertEquals(304, response.statusCode());
        assertEquals("", response.body());
    }

    @Test
    @DisplayName("are compressed for browsers that can read that")
    void compressed() {
        HttpResponse<String> zipped = new Browser().get("/design/site.css", "Accept-Encoding", "gzip, br");
        HttpResponse<String> plain = new Browser().get("/design/site.css");

        assertEquals("gzip", zipped.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(plain.headers().firstValue("Content-Encoding").isEmpty());
        assertNotEquals(
                zipped.headers().firstValue("ETag").orElseThrow(),
                plain.headers().firstValue("ETag").orElseThrow());
    }

    @Test
    @DisplayName("are missing when they are missing, and never more than the app's and the design's")
    void missing() {
        for (String path : List.of(
                "/app/assets/gone.js",
                "/design/gone.css",
                "/design/fonts",
                "/design/",
                "/META-INF/resources/app/index.html",
                "/application.properties")) {
            assertEquals(404, new Browser().get(path).statusCode(), path);
        }
    }

    @Test
    @DisplayName("announce their size without being sent")
    void head() {
        HttpResponse<String> response = new Browser().send("HEAD", HASHED, "");

        assertEquals(200, response.statusCode());
        assertEquals("", response.body());
        assertTrue(response.headers().firstValueAsLong("Content-Length").orElseThrow() > 100);
    }
}
