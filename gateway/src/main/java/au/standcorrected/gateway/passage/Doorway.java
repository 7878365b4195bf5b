package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.RouteRule;
import au.standcorrected.gateway.edge.RouteRules;
import au.standcorrected.gateway.security.BodyLimit;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Lets requests through to what stands behind the gateway; bodies are streamed both ways. */
@Singleton
public final class Doorway {
    private final Vertx vertx;
    private final Connections connections;
    private final Watch watch;
    private final RouteRules rules;
    private final BodyLimit bodyLimit;

    Doorway(Vertx vertx, Connections connections, Watch watch, RouteRules rules, BodyLimit bodyLimit) {
        this.vertx = vertx;
        this.connections = connections;
        this.watch = watch;
        this.rules = rules;
        this.bodyLimit = bodyLimit;
    }

    /** Called on the event loop that the request came by. */
    public void pass(RoutingContext context, Upstream upstream, TravelHeaders headers) {
        HttpServerRequest request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        RouteRule rule = rules.of(request);
        HttpClient client = connections.here(rule != rules.general() || asksForEvents(request));
        if (!Question.bodyOfUnknownLength(request)) {
            cross(context, upstream, client, headers, rule, null);
        } else if (!Homecoming.plainOrChunked(request.headers())) {
            Problem.badRequest("The body has a transfer encoding that nobody here reads.")
                    .send(context);
        } else if (rule.streamed()) {
            cross(context, upstream, client, headers, rule, null);
        } else {
            bodyLimit
                    .collect(request, rule)
                    .onSuccess(body -> cross(context, upstream, client, headers, rule, body))
                    .onFailure(failure -> refuse(context, rule, failure));
        }
    }

    private void cross(
            RoutingContext context,
            Upstream upstream,
            HttpClient client,
            TravelHeaders headers,
            RouteRule rule,
            @Nullable Buffer inHand) {
        new Crossing(context, vertx.getOrCreateContext(), upstream, client, headers, rule, watch, inHand).begin();
    }

    private void refuse(RoutingContext context, RouteRule rule, Throwable failure) {
        if (failure instanceof BodyLimit.BodyTooLarge) {
            bodyLimit.refuse(context, rule);
        } else {
            Problem.badRequest("The body ended too early.").send(context);
        }
    }

    private static boolean asksForEvents(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/event-stream");
    }
}
