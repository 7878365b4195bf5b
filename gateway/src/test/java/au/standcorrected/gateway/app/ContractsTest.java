package au.standcorrected.gateway.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("The page of contracts")
class ContractsTest {
    private final Browser browser = new Browser();

    @Test
    @DisplayName("shows each service's committed contract under a policy that lets nothing inline run")
    void page() {
        HttpResponse<String> page = browser.get("/api/docs?service=programs", "Accept", "text/html");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertEquals(200, page.statusCode());
        assertTrue(policy.contains("script-src 'self';"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(page.body().contains("data-contract=\"/api/openapi/programs.json\""));
        assertTrue(page.body().contains("href=\"/api/docs?service=accounts\""));
        assertFalse(page.body().contains("__"), "nothing is left to be filled in");
        assertFalse(page.body().matches("(?s).*<script>.*|.* style=.*|.* on[a-z]+=.*"));
    }

    @Test
    @DisplayName("has everything it needs on our own origin")
    void files() {
        for (String service : List.of("accounts", "programs", "media")) {
            HttpResponse<String> contract = browser.get("/api/openapi/" + service + ".json");
            assertTrue(new JsonObject(contract.body()).getString("openapi").startsWith("3."), service);
            assertEquals(
                    "application/json",
                    contract.headers().firstValue("Content-Type").orElseThrow());
        }
        for (String file : List.of("swagger-ui-bundle.js", "swagger-ui.css", "page.js", "page.css")) {
            assertEquals(200, browser.get("/api/docs/" + file).statusCode(), file);
        }
        assertTrue(browser.get("/api/docs/page.js").body().contains("X-Stand-Corrected"));
    }

    @Test
    @DisplayName("is where /api leads, and knows no other service")
    void addresses() {
        HttpResponse<String> api = browser.get("/api");

        assertEquals(302, api.statusCode());
        assertEquals(
                Peers.origin() + "/api/docs",
                api.headers().firstValue("Location").orElseThrow());
        assertEquals(404, browser.get("/api/docs?service=%3Cscript%3E").statusCode());
        assertEquals(404, browser.get("/api/openapi/unknown.json").statusCode());
        assertEquals(404, browser.get("/api/docs/index.html").statusCode());
    }
}
