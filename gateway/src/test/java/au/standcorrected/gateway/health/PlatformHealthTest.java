package au.standcorrected.gateway.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
@DisplayName("The platform's health")
class PlatformHealthTest {

    @Test
    @DisplayName("names the part that is away and the replicas that are left, and no address")
    void parts() throws InterruptedException {
        Peers.programsTwo().stop();
        Peers.media().stop();
        Thread.sleep(1_100);
        HttpResponse<String> response;
        try {
            response = new Browser().get("/health");
        } finally {
            Peers.programsTwo().start();
            Peers.media().start();
        }

        JsonObject components = new JsonObject(response.body()).getJsonObject("components");
        assertEquals(503, response.statusCode());
        assertEquals("DOWN", components.getJsonObject("media").getString("status"));
        assertEquals("UP", components.getJsonObject("accounts").getString("status"));
        assertEquals("UP", components.getJsonObject("keycloak").getString("status"));
        assertEquals("UP", components.getJsonObject("programs").getString("status"));
        assertEquals(
                new JsonObject().put("up", 1).put("of", 2),
                components.getJsonObject("programs").getJsonObject("replicas"));
        assertFalse(response.body().contains("127.0.0.1"));
    }

    @Test
    @DisplayName("is not the gateway's own, which is ready although others are away")
    void own() {
        assertEquals(200, new Browser().get("/q/health/ready").statusCode());
    }

    @Test
    @DisplayName("of this replica is for whoever runs it, and nothing else of the framework is there for anybody")
    void management() {
        Browser browser = new Browser();

        assertEquals(
                404,
                browser.get("/q/health/ready", "X-Forwarded-For", "203.0.113.7").statusCode());
        assertEquals(
                404, browser.get("/q/health", "Forwarded", "for=203.0.113.7").statusCode());
        for (String path : List.of("/q", "/q/", "/q/dev", "/q/metrics", "/q/openapi", "/q/info", "/q/healthy")) {
            assertEquals(404, browser.get(path).statusCode(), path);
        }
    }
}
