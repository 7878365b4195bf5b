package au.standcorrected.gateway.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(BehindAProxy.class)
@QuarkusTestResource(Peers.class)
@DisplayName("Too much at once")
class LimitsTest {
    private static final String PLANS = "/api/accounts/v1/plans";

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.accounts().forget();
    }

    @Test
    @DisplayName("from one address is told when to come back, while others are served")
    void oneAddress() {
        for (int i = 0; i < 12; i++) {
            assertEquals(200, get(PLANS, "203.0.113.7").statusCode());
        }
        HttpResponse<String> refused = get(PLANS, "203.0.113.7");

        assertEquals(429, refused.statusCode());
        assertEquals(
                "application/problem+json",
                refused.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("/problems/too-many-requests", new JsonObject(refused.body()).getString("type"));
        assertEquals("5", refused.headers().firstValue("Retry-After").orElseThrow());
        assertEquals(
                "\"address-requests\";q=12;w=60",
                refused.headers().firstValue("RateLimit-Policy").orElseThrow());
        assertEquals(
                "\"address-requests\";r=0;t=5",
                refused.headers().firstValue("RateLimit").orElseThrow());
        assertEquals(12, Peers.accounts().received().size());
        assertEquals(200, get(PLANS, "203.0.113.8").statusCode());
        assertEquals(200, new Browser().get(PLANS).statusCode());
    }

    @Test
    @DisplayName("from one household of IPv6 is one caller's")
    void oneHousehold() {
        for (int i = 0; i < 12; i++) {
            assertEquals(200, get(PLANS, "2001:db8:1:2::" + i).statusCode());
        }
        assertEquals(429, get(PLANS, "2001:db8:1:2:ffff::1").statusCode());
        assertEquals(200, get(PLANS, "2001:db8:1:3::1").statusCode());
    }

    @Test
    @DisplayName("is reached sooner by changes, by signing in and by registering")
    void strict() {
        String[] ours = {"X-Stand-Corrected", "1", "Origin", Peers.origin(), "X-Forwarded-For", "203.0.113.20"};
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    200,
                    new Browser()
                            .send(i % 2 == 0 ? "POST" : "PUT", PLANS, "{}", ours)
                            .statusCode());
        }
        assertEquals(429, new Browser().send("PUT", PLANS, "{}", ours).statusCode());
        assertEquals(200, get(PLANS, "203.0.113.20").statusCode());

        for (int i = 0; i < 3; i++) {
            assertEquals(302, get("/session/sign-in", "203.0.113.21").statusCode());
        }
        assertEquals(429, get("/session/sign-in", "203.0.113.21").statusCode());
        assertEquals(302, get("/session/register", "203.0.113.21").statusCode());

        for (int i = 0; i < 2; i++) {
            assertEquals(302, get("/session/register", "203.0.113.22").statusCode());
        }
        assertEquals(429, get("/session/register", "203.0.113.22").statusCode());
    }

    @Test
    @DisplayName("counts passwords that are tried at Keycloak's page")
    void passwords() {
        String page = "/auth/realms/stand-corrected/login-actions/authenticate?session_code=x";
        for (int i = 0; i < 3; i++) {
            new Browser().send("POST", page, "password=guess", "X-Forwarded-For", "203.0.113.30");
        }
        assertEquals(
                429,
                new Browser()
                        .send("POST", page, "password=guess", "X-Forwarded-For", "203.0.113.30")
                        .statusCode());
    }

    @Test
    @DisplayName("is shown to a person as a page")
    void page() {
        for (int i = 0; i < 12; i++) {
            get("/", "203.0.113.40");
        }
        HttpResponse<String> refused =
                new Browser().get("/programs", "X-Forwarded-For", "203.0.113.40", "Accept", "text/html");

        assertEquals(429, refused.statusCode());
        assertTrue(refused.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
        assertTrue(refused.body().contains("Please wait 5 seconds"));
    }

    @Test
    @DisplayName("does not count our own files")
    void files() {
        for (int i = 0; i < 20; i++) {
            for (String file : List.of("/design/tokens.css", "/app/assets/main-abc123.js", "/app/today")) {
                assertEquals(200, get(file, "203.0.113.50").statusCode(), file);
            }
        }
        assertEquals(200, get(PLANS, "203.0.113.50").statusCode());
    }

    @Test
    @DisplayName("from one member counts from wherever they call")
    void oneMember() {
        Browser browser = Browser.signedIn();

        assertEquals(200, browser.get(PLANS, "X-Forwarded-For", "203.0.113.61").statusCode());
        HttpResponse<String> refused = browser.get(PLANS, "X-Forwarded-For", "203.0.113.62");

        assertEquals(429, refused.statusCode());
        assertTrue(refused.headers().firstValue("RateLimit").orElseThrow().startsWith("\"member-requests\";r=0"));
        assertEquals(1, Peers.accounts().received().size());
        assertEquals(200, browser.get(PLANS).statusCode());
    }

    private static HttpResponse<String> get(String path, String caller) {
        return new Browser().get(path, "X-Forwarded-For", caller);
    }
}
