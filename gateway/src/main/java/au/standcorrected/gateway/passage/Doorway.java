package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.RouteRule;
import au.standcorrected.gateway.edge.RouteRules;
import au.standcorrected.gateway.security.BodyLimit;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets requests through to what stands behind the gateway; bodies are streamed both ways. */
@Singleton
public final class Doorway {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    // An upgraded connection would pass by the interceptor, and with it every header from outside.
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

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
        if (!bodyOfUnknownLength(request)) {
            crossing(context, upstream, client, headers, rule, null).handle(request);
        } else if (rule.streamed()) {
            crossing(context, upstream, client, headers, rule, null).handle(new RequestInChunks(request));
        } else {
            bodyLimit
                    .collect(request, rule)
                    .onSuccess(body -> crossing(context, upstream, client, headers, rule, body)
                            .handle(new RequestInHand(request)))
                    .onFailure(failure -> refuse(context, rule, failure));
        }
    }

    private HttpProxy crossing(
            RoutingContext context,
            Upstream upstream,
            HttpClient client,
            TravelHeaders headers,
            RouteRule rule,
            @Nullable Buffer inHand) {
        Crossing crossing =
                new Crossing(context, vertx.getOrCreateContext(), upstream, client, headers, rule, watch, inHand);
        return HttpProxy.reverseProxy(OPTIONS, client).origin(crossing).addInterceptor(crossing);
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

    private static boolean bodyOfUnknownLength(HttpServerRequest request) {
        if (request.getHeader("Content-Length") != null) {
            return false;
        }
        return request.getHeader("Transfer-Encoding") != null
                || (request.version() == HttpVersion.HTTP_2 && !READING.contains(request.method()));
    }
}
