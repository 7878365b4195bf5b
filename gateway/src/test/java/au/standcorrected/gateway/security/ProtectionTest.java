package au.standcorrected.gateway.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Protection")
class ProtectionTest {
    private static final String ME = "/api/accounts/v1/me";

    @BeforeEach
    void freshPeers() {
        Peers.accounts().forget();
    }

    @Test
    @DisplayName("refuses a change without our header, from another origin or of unknown origin")
    void forgery() {
        Browser browser = new Browser();
        List<HttpResponse<String>> refused = List.of(
                browser.send("POST", ME, "{}", "Origin", Peers.origin()),
                browser.send("POST", ME, "{}", "X-Stand-Corrected", "1"),
                browser.send("POST", ME, "{}", "X-Stand-Corrected", "1", "Origin", "https://evil.example"),
                browser.send("DELETE", ME, "", "X-Stand-Corrected", "1", "Sec-Fetch-Site", "same-site"),
                browser.send("PUT", ME, "{}", "X-Stand-Corrected", "yes", "Origin", Peers.origin()),
                browser.send("POST", "/session/sign-out", "", "Origin", Peers.origin()));

        for (HttpResponse<String> response : refused) {
            assertEquals(403, response.statusCode());
            assertEquals("/problems/cross-site-request", new JsonObject(response.body()).getString("type"));
        }
        assertTrue(Peers.accounts().received().isEmpty());
    }

    @Test
    @DisplayName("lets a change of our own scripts pass")
    void ownChange() {
        assertEquals(200, new Browser().post(ME, "{}").statusCode());
        assertEquals(
                200,
                new Browser()
                        .send("PUT", ME, "{}", "X-Stand-Corrected", "1", "Sec-Fetch-Site", "same-origin")
                        .statusCode());
    }

    @Test
    @DisplayName("lets signed webhooks pass without our header")
    void webhook() {
        assertEquals(
                200,
                new Browser()
                        .send("POST", "/api/accounts/v1/webhooks/stripe", "{}", "Stripe-Signature", "t=1")
                        .statusCode());
        assertEquals("t=1", Peers.accounts().last().headers().get("Stripe-Signature"));
    }

    @Test
    @DisplayName("lets a mail program stop reminders")
    void stopReminders() {
        assertEquals(
                200,
                new Browser()
                        .send("POST", "/api/accounts/v1/reminders/stop?secret=a", "List-Unsubscribe=One-Click")
                        .statusCode());
        assertEquals(
                403,
                new Browser()
                        .send("POST", "/api/accounts/v1/reminders/stop/x", "{}")
                        .statusCode());
    }

    @Test
    @DisplayName("refuses a body over the limit that announces its size")
    void oversizedBody() throws IOException {
        String answer = raw("POST " + ME + " HTTP/1.1\r\nHost: localhost\r\nX-Stand-Corrected: 1\r\nOrigin: "
                + Peers.origin() + "\r\nContent-Type: application/json\r\nContent-Length: 1048577\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("/problems/body-too-large"), answer);
        assertTrue(Peers.accounts().received().isEmpty());
    }

    @Test
    @DisplayName("counts a body that doesn't announce its size")
    void oversizedStream() throws IOException {
        String head = "POST " + ME + " HTTP/1.1\r\nHost: localhost\r\nX-Stand-Corrected: 1\r\nOrigin: " + Peers.origin()
                + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        String tooMuch = raw(head + chunk.repeat(17) + "0\r\n\r\n");
        String little = raw(head + "4\r\nabcd\r\n0\r\n\r\n");

        assertTrue(tooMuch.startsWith("HTTP/1.1 413"), tooMuch);
        assertTrue(little.startsWith("HTTP/1.1 200"), little);
        assertEquals(1, Peers.accounts().received().size());
        assertEquals("abcd", Peers.accounts().last().body().toString());
    }

    @Test
    @DisplayName("lets a body of exactly the limit pass")
    void largestBody() {
        assertEquals(200, new Browser().post(ME, "x".repeat(1024 * 1024)).statusCode());
        assertEquals(1024 * 1024, Peers.accounts().last().body().length());
    }

    @Test
    @DisplayName("refuses headers that are too large")
    void oversizedHeaders() {
        assertEquals(431, new Browser().get(ME, "X-Large", "x".repeat(40_000)).statusCode());
    }

    @Test
    @DisplayName("refuses paths that can be read in two ways")
    void ambiguousPaths() throws IOException {
        for (String path : List.of(
                "/auth/realms/../admin",
                "/auth/resources/%2e%2e/admin",
                "/api/accounts/..%2fprograms",
                "/api//accounts/v1",
                "/api/accounts/v1/me;a=b",
                "/app/..%5c..%5capplication.properties")) {
            assertTrue(
                    raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .startsWith("HTTP/1.1 400"),
                    path);
        }
        assertTrue(Peers.accounts().received().isEmpty());
    }

    @Test
    @DisplayName("lets nobody pass by it with an upgrade to a web socket")
    void upgrade() throws IOException {
        raw("GET " + ME + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                + "Authorization: Bearer forged\r\nX-Member-Id: forged\r\nCookie: a=b\r\n\r\n");

        for (var received : Peers.accounts().received()) {
            assertFalse(received.headers().contains("Authorization"));
            assertFalse(received.headers().contains("X-Member-Id"));
            assertFalse(received.headers().contains("Cookie"));
            assertFalse(received.headers().contains("Upgrade"));
        }
    }

    @Test
    @DisplayName("sends a browser that came by another name to the public address")
    void anotherName() throws IOException {
        String answer = raw("GET /app/today?x=1 HTTP/1.1\r\nHost: 127.0.0.1:" + Peers.gatewayPort()
                + "\r\nSec-Fetch-Mode: navigate\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 302"), answer);
        assertTrue(answer.contains(Peers.origin() + "/app/today?x=1"), answer);
    }

    @Test
    @DisplayName("protects every answer with strict headers")
    void headers() {
        for (String path : List.of("/", "/app", "/session", "/design/tokens.css", ME, "/nothing", "/health")) {
            HttpHeaders headers = new Browser().get(path).headers();

            String policy = headers.firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(policy.contains("script-src 'self';"), path);
            assertTrue(policy.contains("frame-ancestors 'none'"), path);
            assertFalse(policy.contains("script-src 'self' 'unsafe"), path);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
            assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElseThrow());
            assertEquals(
                    "same-origin",
                    headers.firstValue("Cross-Origin-Opener-Policy").orElseThrow());
            assertTrue(headers.firstValue("Permissions-Policy").orElseThrow().contains("camera=()"));
            assertTrue(headers.firstValue("Strict-Transport-Security").isEmpty(), "only over https");
            assertEquals(36, headers.firstValue("X-Request-Id").orElseThrow().length());
        }
    }

    @Test
    @DisplayName("gives Keycloak's pages a policy of their own")
    void signInPolicy() {
        String policy = new Browser()
                .get("/auth/realms/stand-corrected")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();

        assertTrue(policy.contains("frame-ancestors 'self'"));
        assertFalse(policy.contains("unsafe"));
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", Peers.gatewayPort())) {
            socket.setSoTimeout(3_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            } catch (IOException closedEarly) {
                // The gateway may stop reading once it has seen enough.
            }
            return readHeadAndBody(socket.getInputStream());
        }
    }

    private static String readHeadAndBody(InputStream stream) {
        StringBuilder answer = new StringBuilder();
        byte[] part = new byte[8192];
        try {
            for (int length = stream.read(part); length > 0; length = stream.read(part)) {
                answer.append(new String(part, 0, length, StandardCharsets.ISO_8859_1));
                int head = answer.indexOf("\r\n\r\n");
                if (head > 0 && answer.length() > head + 4) {
                    break;
                }
            }
        } catch (IOException closed) {
            return answer.toString();
        }
        return answer.toString();
    }
}
