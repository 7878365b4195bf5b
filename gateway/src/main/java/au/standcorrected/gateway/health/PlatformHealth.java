package au.standcorrected.gateway.health;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.passage.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.client.WebClient;
import io.vertx.ext.web.client.WebClientOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks every part whether it is ready; asked often, it answers from the last second instead of asking again. */
@Singleton
final class PlatformHealth {
    private static final Duration ANSWER_WITHIN = Duration.ofMillis(1_500);
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final String UP = "UP";
    private static final String DOWN = "DOWN";

    private final WebClient client;
    private final Upstreams upstreams;
    private final String realm;
    private @Nullable Future<JsonObject> last;
    private long askedAt;

    PlatformHealth(
            Vertx vertx, Upstreams upstreams, @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.client = WebClient.create(vertx, new WebClientOptions().setConnectTimeout(1_000));
        this.upstreams = upstreams;
        this.realm = realm;
    }

    void register(@Observes Router router) {
        router.get("/health").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        now().onSuccess(health -> Answer.json(context, UP.equals(health.getString("status")) ? 200 : 503, health))
                .onFailure(context::fail);
    }

    private synchronized Future<JsonObject> now() {
        long now = System.nanoTime();
        if (last == null || now - askedAt > KEPT.toNanos()) {
            askedAt = now;
            last = ask();
        }
        return last;
    }

    private Future<JsonObject> ask() {
        Map<String, Future<JsonObject>> parts = new LinkedHashMap<>();
        for (String service : upstreams.names()) {
            parts.put(service, service(upstreams.addresses(service)));
        }
        parts.put("keycloak", ready(realm).map(up -> new JsonObject().put("status", up ? UP : DOWN)));
        return Future.join(List.copyOf(parts.values())).map(nothing -> summary(parts));
    }

    private Future<JsonObject> service(List<URI> addresses) {
        List<Future<Boolean>> replicas = addresses.stream()
                .map(address -> ready(address.resolve("/q/health/ready").toString()))
                .toList();
        return Future.join(replicas).map(nothing -> {
            long up = replicas.stream().filter(Future::result).count();
            return new JsonObject()
                    .put("status", up > 0 ? UP : DOWN)
                    .put("replicas", new JsonObject().put("up", up).put("of", replicas.size()));
        });
    }

    private Future<Boolean> ready(String url) {
        return client.getAbs(url)
                .timeout(ANSWER_WITHIN.toMillis())
                .send()
                .map(response -> response.statusCode() == 200)
                .recover(away -> Future.succeededFuture(false));
    }

    private static JsonObject summary(Map<String, Future<JsonObject>> parts) {
        JsonObject components = new JsonObject();
        parts.forEach((name, part) -> components.put(name, part.result()));
        boolean allUp =
                parts.values().stream().allMatch(part -> UP.equals(part.result().getString("status")));
        return new JsonObject().put("status", allUp ? UP : DOWN).put("components", components);
    }
}
