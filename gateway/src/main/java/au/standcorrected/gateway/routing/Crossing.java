package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.RequestTrace;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** One request's way through the gateway: out with the headers we vouch for, back without the ones we own. */
final class Crossing implements ProxyInterceptor, OriginRequestProvider {
    private static final Logger LOG = Logger.getLogger(Crossing.class);
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final RoutingContext context;
    private final Upstream upstream;
    private final Headers headers;
    private final Duration answerWithin;

    Crossing(RoutingContext context, Upstream upstream, Headers headers, Duration answerWithin) {
        this.context = context;
        this.upstream = upstream;
        this.headers = headers;
        this.answerWithin = answerWithin;
    }

    /** What travels: one implementation for our services, one for Keycloak. */
    interface Headers {
        void outward(MultiMap headers, HttpServerRequest request, RequestTrace trace);

        void homeward(MultiMap headers);
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxy) {
        return upstream.connect(proxy.client()).map(request -> {
            Vertx vertx = context.vertx();
            long timer = vertx.setTimer(
                    answerWithin.toMillis(), late -> request.reset(0, new TimeoutException(upstream.name())));
            request.exceptionHandler(failure -> LOG.debugf("%s: %s", upstream.name(), failure.getMessage()));
            request.response().onComplete(answered -> vertx.cancelTimer(timer));
            return request;
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        headers.outward(request.headers(), request.proxiedRequest(), RequestTrace.of(context));
        boolean repeatable = REPEATABLE.contains(request.getMethod()) && !hasBody(request.proxiedRequest());
        if (repeatable) {
            request.proxiedRequest().resume();
            request.setBody(null);
        }
        // A replica that is killed takes the connections with it that were kept open: another one can answer.
        return proxy.sendRequest()
                .recover(
                        failure -> repeatable && !tooSlow(failure) ? proxy.sendRequest() : Future.failedFuture(failure))
                .recover(failure -> Future.succeededFuture(sorry(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        headers.homeward(proxy.response().headers());
        return proxy.sendResponse();
    }

    private ProxyResponse sorry(ProxyRequest request, Throwable failure) {
        Problem problem =
                tooSlow(failure) ? Problem.serviceTooSlow(upstream.name()) : Problem.serviceAway(upstream.name());
        Apology apology = Apology.forRequest(context.request(), problem);
        ProxyResponse response = request.release().response().setStatusCode(problem.status());
        response.putHeader("Content-Type", apology.mediaType())
                .putHeader("Cache-Control", "no-store")
                .setBody(Body.body(apology.body()));
        if (problem.status() == 503) {
            response.putHeader("Retry-After", "2");
        }
        return response;
    }

    private static boolean tooSlow(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null ? !"0".equals(length) : request.getHeader("Transfer-Encoding") != null;
    }
}
