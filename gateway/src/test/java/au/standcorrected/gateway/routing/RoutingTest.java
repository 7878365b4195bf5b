package au.standcorrected.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import au.standcorrected.gateway.peers.ServicePeer.Received;
import au.standcorrected.gateway.peers.Soon;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Routing")
class RoutingTest {

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.accounts().forget();
        Peers.programs().forget();
        Peers.programsTwo().forget();
    }

    @Test
    @DisplayName("sends each API path to its own service, unchanged")
    void toItsService() {
        HttpResponse<String> response = new Browser().get("/api/accounts/v1/plans?x=1&y=%2F");

        assertEquals("accounts", response.body());
        assertEquals("/api/accounts/v1/plans?x=1&y=%2F", Peers.accounts().last().uri());
        assertEquals("\"7\"", response.headers().firstValue("ETag").orElseThrow());
        assertEquals("booking", new Browser().get("/api/booking/v1/clinics").body());
    }

    @Test
    @DisplayName("sends public pages to programs without asking who reads them")
    void publicPages() {
        Browser browser = Browser.signedIn();

        for (String page : List.of(
                "/", "/programs", "/programs/desk-posture", "/health-tips/a", "/glossary/sacrum", "/robots.txt")) {
            assertTrue(browser.get(page).body().startsWith("programs"), page);
        }
        assertTrue(received().stream().allMatch(page -> page.headers().get("Authorization") == null));
    }

    @Test
    @DisplayName("vouches for the person with the session's token and lets nothing else from outside speak for them")
    void headersOutward() {
        Browser browser = Browser.signedIn();

        browser.get(
                "/api/accounts/v1/me",
                "Authorization",
                "Bearer forged",
                "X-Forwarded-For",
                "10.0.0.1",
                "X-Forwarded-Host",
                "evil.example",
                "X-Request-Id",
                "forged",
                "X-Member-Id",
                "forged",
                "Forwarded",
                "for=10.0.0.1",
                "If-None-Match",
                "\"7\"");

        MultiMap headers = Peers.accounts().last().headers();
        assertTrue(headers.get("Authorization").startsWith("Bearer ey"));
        assertNull(headers.get("Cookie"));
        assertNull(headers.get("Forwarded"));
        assertNull(headers.get("X-Member-Id"));
        assertEquals("127.0.0.1", headers.get("X-Forwarded-For"));
        assertEquals(Peers.origin().replace("http://", ""), headers.get("X-Forwarded-Host"));
        assertEquals("http", headers.get("X-Forwarded-Proto"));
        assertEquals(36, headers.get("X-Request-Id").length());
        assertEquals("\"7\"", headers.get("If-None-Match"));
    }

    @Test
    @DisplayName("takes no token from a stranger")
    void strangersToken() {
        new Browser().get("/api/accounts/v1/me", "Authorization", "Bearer forged");

        assertNull(Peers.accounts().last().headers().get("Authorization"));
    }

    @Test
    @DisplayName("lets a service set neither cookies nor policies nor request ids")
    void headersHomeward() {
        HttpResponse<String> response = new Browser().get("/api/accounts/v1/plans");

        assertTrue(response.headers().allValues("Set-Cookie").isEmpty());
        assertTrue(response.headers().firstValue("Server").isEmpty());
        assertEquals(1, response.headers().allValues("Content-Security-Policy").size());
        assertFalse(
                response.headers().allValues("Content-Security-Policy").get(0).contains("*"));
        assertEquals(
                List.of(Peers.accounts().last().headers().get("X-Request-Id")),
                response.headers().allValues("X-Request-Id"));
    }

    @Test
    @DisplayName("keeps a trace that came from outside and begins one otherwise")
    void trace() {
        String outside = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        new Browser().get("/api/accounts/v1/plans", "traceparent", outside);
        String kept = Peers.accounts().last().headers().get("traceparent");
        new Browser().get("/api/accounts/v1/plans", "traceparent", "nonsense");
        String begun = Peers.accounts().last().headers().get("traceparent");

        assertTrue(kept.startsWith(outside.substring(0, 36)));
        assertNotEquals(outside, kept);
        assertTrue(begun.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01"));
    }

    @Test
    @DisplayName("takes replicas in turn and passes over one that is down")
    void replicas() {
        assertEquals(Set.of("programs", "programs-two"), answersOf("/api/programs/v1/catalogue"));
        Peers.programsTwo().stop();
        // So that the gateway hears of its open connections' end: a change that was sent on one is never repeated.
        Soon.pause(300);
        try {
            for (int i = 0; i < 4; i++) {
                assertEquals(
                        "programs",
                        new Browser().post("/api/programs/v1/changes", "{}").body());
            }
            assertEquals(Set.of("programs"), answersOf("/api/programs/v1/catalogue"));
        } finally {
            Peers.programsTwo().start();
        }
    }

    @Test
    @DisplayName("says within two seconds that a service is away, while the others answer")
    void serviceAway() {
        Peers.media().stop();
        long start = System.nanoTime();
        HttpResponse<String> response;
        try {
            response = new Browser().get("/api/media/v1/assets");
        } finally {
            Peers.media().start();
        }

        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 2_000);
        assertEquals(503, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("/problems/service-away", new JsonObject(response.body()).getString("type"));
        assertEquals(200, new Browser().get("/api/accounts/v1/plans").statusCode());
    }

    @Test
    @DisplayName("answers a change with 503 too when its service is away")
    void serviceAwayForAChange() {
        Peers.media().stop();
        HttpResponse<String> response;
        try {
            response = new Browser().post("/api/media/v1/assets", "{}");
        } finally {
            Peers.media().start();
        }

        assertEquals(503, response.statusCode());
    }

    @Test
    @DisplayName("shows a page instead of a problem to a person whose page is away")
    void pageAway() {
        Peers.keycloak().stop();
        try {
            HttpResponse<String> response = new Browser()
                    .get("/auth/realms/stand-corrected/account", "Accept", "text/html,application/xhtml+xml");

            assertEquals(503, response.statusCode());
            assertTrue(
                    response.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html"));
        } finally {
            Peers.keycloak().start();
        }
    }

    @Test
    @DisplayName("gives up on a service that doesn't answer")
    void tooSlow() {
        HttpResponse<String> response = new Browser().get("/api/accounts/v1/slow");

        assertEquals(504, response.statusCode());
        assertEquals("/problems/service-too-slow", new JsonObject(response.body()).getString("type"));
        assertEquals(1, Peers.accounts().received().size());
    }

    @Test
    @DisplayName("streams for longer than an answer may take to begin")
    void stream() {
        assertEquals(
                "data: one\n\ndata: two\n\n",
                new Browser().get("/api/accounts/v1/stream").body());
    }

    @Test
    @DisplayName("passes a change on with its body")
    void body() {
        HttpResponse<String> response = new Browser().post("/api/accounts/v1/me", "{\"a\":1}");

        assertEquals(200, response.statusCode());
        assertEquals("{\"a\":1}", Peers.accounts().last().body().toString());
    }

    @Test
    @DisplayName("opens nothing of Keycloak but our realm and its files")
    void keycloakPaths() {
        for (String path : List.of(
                "/auth",
                "/auth/",
                "/auth/admin",
                "/auth/admin/master/console",
                "/auth/realms/master",
                "/auth/realms/master/protocol/openid-connect/auth",
                "/auth/realms/stand-corrected/clients-registrations/default",
                "/auth/health",
                "/auth/metrics")) {
            assertEquals(404, new Browser().get(path).statusCode(), path);
            assertFalse(new Browser().get(path).body().contains("\"path\""), path);
        }
        assertEquals(200, new Browser().get("/auth/realms/stand-corrected").statusCode());
        assertTrue(new Browser().get("/auth/resources/x/login.css").body().contains("\"path\""));
    }

    @Test
    @DisplayName("gives Keycloak its own cookies, the public address and not our session")
    void keycloakHeaders() {
        Browser browser = Browser.signedIn();
        browser.get(Peers.origin() + "/auth/realms/stand-corrected/protocol/openid-connect/auth"
                + "?state=x&redirect_uri=http%3A%2F%2Flocalhost");

        MultiMap headers = Peers.keycloak().pagesAsked().get(1);
        assertEquals("KEYCLOAK_IDENTITY=1", headers.get("Cookie"));
        assertEquals(Peers.origin().replace("http://", ""), headers.get("X-Forwarded-Host"));
    }

    @Test
    @DisplayName("has a plain answer for every other address")
    void nothingHere() {
        assertEquals(404, new Browser().get("/api/unknown/v1").statusCode());
        assertEquals(404, new Browser().get("/wp-login.php").statusCode());
        assertTrue(new Browser().get("/nothing", "Accept", "text/html").body().startsWith("<!doctype html>"));
    }

    private static Set<String> answersOf(String path) {
        return IntStream.range(0, 8)
                .mapToObj(i -> new Browser().get(path))
                .map(HttpResponse::body)
                .collect(Collectors.toSet());
    }

    private static List<Received> received() {
        List<Received> all = new java.util.ArrayList<>(Peers.programs().received());
        all.addAll(Peers.programsTwo().received());
        return all;
    }
}
