package au.standcorrected.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.KeycloakPeer;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Signing in")
class SigningInTest {

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.accounts().forget();
    }

    @Test
    @DisplayName("goes to Keycloak on our own origin and comes back to where it began")
    void roundTrip() {
        Browser browser = new Browser();

        HttpResponse<String> toKeycloak = browser.get("/session/sign-in?then=/app/today%3Fblock%3Dmorning");
        String location = toKeycloak.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> toUs = browser.get(location);
        HttpResponse<String> toSignIn =
                browser.get(toUs.headers().firstValue("Location").orElseThrow());
        HttpResponse<String> toApp =
                browser.get(toSignIn.headers().firstValue("Location").orElseThrow());

        assertTrue(location.startsWith(Peers.origin() + "/auth/realms/stand-corrected/protocol/openid-connect/auth?"));
        assertEquals(
                Peers.origin() + "/app/today?block=morning",
                toApp.headers().firstValue("Location").orElseThrow());
        MultiMap question = Peers.keycloak().questions().get(0);
        assertEquals("S256", question.get("code_challenge_method"));
        assertEquals(Peers.origin() + "/session/callback", question.get("redirect_uri"));
        assertFalse(question.contains("prompt"));
    }

    @Test
    @DisplayName("tells the app who it is, with our roles alone and no token")
    void session() {
        Browser browser = Browser.signedIn();

        HttpResponse<String> response = browser.get("/session");

        assertEquals(
                new JsonObject()
                        .put("signedIn", true)
                        .put("memberId", KeycloakPeer.MEMBER)
                        .put("name", "Gus Figtree")
                        .put("email", "gus.figtree@demo.standcorrected.test")
                        .put("roles", new JsonArray().add("subscriber")),
                new JsonObject(response.body()));
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    @DisplayName("keeps the tokens in encrypted cookies that no script can read, for thirty days")
    void cookies() {
        Browser browser = new Browser();
        HttpResponse<String> toUs = browser.get(
                browser.get("/session/sign-in").headers().firstValue("Location").orElseThrow());

        List<String> cookies =
                browser
                        .get(toUs.headers().firstValue("Location").orElseThrow())
                        .headers()
                        .allValues("Set-Cookie")
                        .stream()
                        .filter(cookie -> cookie.startsWith("q_session") && !cookie.contains("Max-Age=0"))
                        .toList();

        assertEquals(3, cookies.size(), cookies::toString);
        for (String cookie : cookies) {
            String lower = cookie.toLowerCase(Locale.ROOT);
            assertTrue(
                    lower.contains("httponly") && lower.contains("samesite=lax") && lower.contains("path=/"), cookie);
            long age = Long.parseLong(lower.replaceAll(".*max-age=(\\d+).*", "$1"));
            assertTrue(age >= 30L * 24 * 3600 && age < 31L * 24 * 3600, cookie);
            assertEquals(5, cookie.split(";")[0].split("\\.").length, "five parts make an encrypted token: " + cookie);
        }
    }

    @Test
    @DisplayName("answers nobody to a stranger, without sending them anywhere")
    void nobody() {
        HttpResponse<String> response = new Browser().get("/session");

        assertEquals(200, response.statusCode());
        assertEquals("{\"signedIn\":false}", response.body());
    }

    @Test
    @DisplayName("answers nobody to a cookie that somebody has changed")
    void forgedCookie() {
        Browser browser = Browser.signedIn();
        browser.cookies().computeIfPresent("q_session", (name, value) -> value.replaceFirst("....$", "AAAA"));

        assertEquals("{\"signedIn\":false}", browser.get("/session").body());
    }

    @Test
    @DisplayName("begins with the registration page when asked to")
    void register() {
        Browser browser = new Browser();

        browser.follow(browser.get("/session/register?then=/app/start"));

        assertEquals("create", Peers.keycloak().questions().get(0).get("prompt"));
        assertTrue(browser.session().getBoolean("signedIn"));
    }

    @Test
    @DisplayName("fills in the login that a link knows, and nothing else")
    void hint() {
        Browser browser = new Browser();

        browser.get(browser.get("/session/sign-in?hint=mia.boxleaf@demo.standcorrected.test")
                .headers()
                .firstValue("Location")
                .orElseThrow());
        browser.get(browser.get("/session/sign-in?hint=%3Cscript%3E")
                .headers()
                .firstValue("Location")
                .orElseThrow());

        assertEquals(
                "mia.boxleaf@demo.standcorrected.test",
                Peers.keycloak().questions().get(0).get("login_hint"));
        assertFalse(Peers.keycloak().questions().get(1).contains("login_hint"));
    }

    @Test
    @DisplayName("never sends a browser to another site")
    void openRedirect() {
        Browser browser = Browser.signedIn();

        for (String target :
                List.of("https://evil.example", "//evil.example", "/%5Cevil.example", "javascript:alert(1)")) {
            HttpResponse<String> response = browser.get("/session/sign-in?then=" + target);

            assertEquals(
                    Peers.origin() + "/app/",
                    response.headers().firstValue("Location").orElseThrow(),
                    target);
        }
    }

    @Test
    @DisplayName("shows a way on when the way back from Keycloak is broken")
    void brokenCallback() {
        HttpResponse<String> response = new Browser().get("/session/callback?code=abc&state=unknown");

        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("/session/sign-in"));
    }

    @Test
    @DisplayName("ends here and at Keycloak, and gives no token away")
    void signOut() {
        Browser browser = Browser.signedIn();

        HttpResponse<String> response = browser.post("/session/sign-out", "");

        assertEquals(200, response.statusCode());
        assertEquals("{\"redirect\":\"/\"}", response.body());
        assertEquals(1, Peers.keycloak().signedOut().size());
        assertFalse(browser.session().getBoolean("signedIn"));
        assertTrue(browser.cookies().keySet().stream().noneMatch(name -> name.startsWith("q_session")));
    }

    @Test
    @DisplayName("asks for the password again after a sign-out that Keycloak could not confirm")
    void signOutWhileAway() {
        Browser browser = Browser.signedIn();
        Peers.keycloak().stop();
        try {
            assertEquals(200, browser.post("/session/sign-out", "").statusCode());
        } finally {
            Peers.keycloak().start();
        }
        assertFalse(browser.session().getBoolean("signedIn"));

        browser.follow(browser.get("/session/sign-in"));

        assertEquals("login", Peers.keycloak().questions().get(1).get("prompt"));
        assertTrue(browser.session().getBoolean("signedIn"));
    }
}
