package au.standcorrected.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Over HTTP/2, which browsers speak over TLS, the gateway")
class Http2Test {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(Version.HTTP_2).build();
    private static final String ME = "/api/accounts/v1/me";

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.accounts().forget();
    }

    @Test
    @DisplayName("answers questions, with a session and without")
    void questions() {
        Map<String, String> session = Browser.signedIn().cookies();

        for (String path : List.of("/", ME, "/session", "/app", "/design/tokens.css", "/nothing")) {
            int expected = path.equals("/nothing") ? 404 : 200;
            for (int i = 0; i < 2; i++) {
                assertEquals(
                        expected,
                        send("GET", path, BodyPublishers.noBody(), Map.of()).statusCode(),
                        path);
                assertEquals(
                        expected,
                        send("GET", path, BodyPublishers.noBody(), session).statusCode(),
                        path);
            }
        }
    }

    @Test
    @DisplayName("passes changes on, whether they announce their size or not or have no body")
    void changes() {
        byte[] body = "{\"a\":1}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        for (BodyPublisher publisher : List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))) {
            assertEquals(200, send("POST", ME, publisher, Map.of()).statusCode());
            assertEquals("{\"a\":1}", Peers.accounts().last().body().toString());
        }
        assertEquals(200, send("DELETE", ME, BodyPublishers.noBody(), Map.of()).statusCode());
        assertEquals("DELETE", Peers.accounts().last().method());
    }

    @Test
    @DisplayName("refuses a body over the limit")
    void oversized() {
        byte[] large = new byte[1024 * 1024 + 1];

        assertEquals(
                413,
                send("POST", ME, BodyPublishers.ofByteArray(large), Map.of()).statusCode());
        assertEquals(
                413,
                send("POST", ME, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)), Map.of())
                        .statusCode());
    }

    private static HttpResponse<String> send(
            String method, String path, BodyPublisher body, Map<String, String> cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Peers.origin() + path))
                .timeout(Duration.ofSeconds(5))
                .method(method, body)
                .header("X-Stand-Corrected", "1")
                .header("Origin", Peers.origin());
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            assertEquals(Version.HTTP_2, response.version());
            return response;
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(method + " " + path, failure);
        }
    }
}
