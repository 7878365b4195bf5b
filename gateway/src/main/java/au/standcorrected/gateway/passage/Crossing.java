package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.RequestTrace;
import au.standcorrected.gateway.edge.RouteRule;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request's way through the gateway: out with the headers we vouch for, back without the ones we own, and ended
 * when the answer does not begin in time, when a body stalls, or when either side hangs up.
 */
final class Crossing implements ProxyInterceptor, OriginRequestProvider {
    private static final Logger LOG = Logger.getLogger(Crossing.class);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final RoutingContext context;
    private final Context loop;
    private final Upstream upstream;
    private final HttpClient client;
    private final TravelHeaders headers;
    private final RouteRule rule;
    private final Progress progress;
    private final Watch watch;
    private final @Nullable Buffer inHand;

    private @Nullable Replica replica;
    private @Nullable HttpClientRequest outgoing;
    private @Nullable Problem refusal;
    private boolean live;

    Crossing(
            RoutingContext context,
            Context loop,
            Upstream upstream,
            HttpClient client,
            TravelHeaders headers,
            RouteRule rule,
            Watch watch,
            @Nullable Buffer inHand) {
        this.context = context;
        this.loop = loop;
        this.upstream = upstream;
        this.client = client;
        this.headers = headers;
        this.rule = rule;
        this.progress = new Progress(rule);
        this.watch = watch;
        this.inHand = inHand;
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxy) {
        return upstream.connect(client).map(connected -> {
            replica = connected.replica();
            outgoing = connected.request();
            connected
                    .request()
                    .exceptionHandler(failure -> LOG.debugf("%s: %s", upstream.name(), failure.getMessage()));
            progress.connected();
            return connected.request();
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        HttpServerRequest incoming = request.proxiedRequest();
        headers.outward(request.headers(), RequestTrace.of(context));
        boolean body = inHand != null || hasBody(incoming);
        if (inHand != null) {
            request.setBody(Body.body(inHand));
        } else if (body) {
            Body whole = request.getBody();
            request.setBody(Body.body(progress.sending(whole.stream()), whole.length()));
        } else {
            incoming.resume();
            request.setBody(null);
        }
        watch.begin(this);
        boolean repeatable =
                !body && (READING.contains(request.getMethod()) || incoming.getHeader("Idempotency-Key") != null);
        return proxy.sendRequest()
                .recover(failure -> {
                    note(failure);
                    // A replica that is killed takes the connections with it that were kept open: another can answer.
                    return repeatable && !gone() && refusal == null && worthAnotherTry(failure)
                            ? again(proxy)
                            : Future.failedFuture(failure);
                })
                .map(this::arrived)
                .recover(failure -> gone() ? nobodyListens() : Future.succeededFuture(sorry(request, failure)));
    }

    private Future<ProxyResponse> again(ProxyContext proxy) {
        replica = null;
        return proxy.sendRequest().onFailure(this::note);
    }

    private ProxyResponse arrived(ProxyResponse response) {
        progress.stopWaiting();
        Replica answered = replica;
        if (answered != null) {
            answered.answered();
        }
        String type = response.headers().get("Content-Type");
        live = type != null && type.startsWith("text/event-stream");
        if (live && context.request().version() == HttpVersion.HTTP_1_0) {
            // Without chunks it would have to be kept until its end, which never comes.
            refusal = Problem.olderHttp();
            giveUp(new IllegalStateException("A stream of events needs HTTP/1.1"));
            throw new IllegalStateException("A stream of events needs HTTP/1.1");
        }
        Body body = response.getBody();
        if (body != null && body.length() != 0) {
            response.setBody(Body.body(progress.answering(body.stream(), live), body.length()));
        }
        return response;
    }

    /** Tells the replica's breaker how it ended, unless it was not the replica's doing. */
    private void note(Throwable failure) {
        progress.stopWaiting();
        Replica asked = replica;
        if (asked == null || failure instanceof Upstream.NobodyThere) {
            return;
        }
        replica = null;
        if (gone() || refusal != null || progress.tooLong()) {
            asked.breaker().leftOpen();
        } else {
            upstream.failed(asked);
        }
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        headers.homeward(proxy.response().headers());
        if (progress.unsent() && context.request().version().alpnName().startsWith("http/1")) {
            proxy.response().putHeader("Connection", "close");
        }
        Future<Void> sent = proxy.sendResponse();
        HttpServerResponse response = context.response();
        if (live && !response.headWritten() && !response.ended()) {
            // The app learns that its stream stands before the first event comes.
            response.writeHead();
        }
        return sent.onComplete(done -> finish());
    }

    private void finish() {
        watch.end(this);
        if (progress.unsent()) {
            HttpClientRequest request = outgoing;
            if (request != null) {
                request.reset();
            }
            Leftovers.readAndClose(context);
        }
    }

    /** Ends what takes too long. Called from the watch's thread: what is found is done on the request's own. */
    void look(long now) {
        Exception why = progress.overdue(now);
        if (why != null) {
            loop.runOnContext(late -> giveUp(why));
        }
    }

    private void giveUp(Throwable why) {
        HttpClientRequest request = outgoing;
        if (request == null || context.response().ended()) {
            return;
        }
        LOG.debugf("%s: %s", upstream.name(), why.getMessage());
        if (why instanceof Progress.BodyStalled) {
            refusal = Problem.bodyStalled();
        }
        progress.stopWaiting();
        // What still comes is thrown away with the connection.
        request.reset(0, why);
    }

    private ProxyResponse sorry(ProxyRequest request, Throwable failure) {
        long retryAfter = failure instanceof Upstream.NobodyThere nobody ? nobody.retryAfterSeconds() : 2;
        return Apology.forRequest(context.request(), problem(failure)).instead(request, retryAfter);
    }

    private Problem problem(Throwable failure) {
        if (progress.tooLong()) {
            return Problem.bodyTooLarge(rule.bodyLimit());
        }
        Problem known = refusal;
        if (known != null) {
            return known;
        }
        return tooSlow(failure) ? Problem.serviceTooSlow(upstream.name()) : Problem.serviceAway(upstream.name());
    }

    /** The caller hung up, so there is nobody to answer and nothing to wait for. */
    private Future<ProxyResponse> nobodyListens() {
        watch.end(this);
        return Promise.<ProxyResponse>promise().future();
    }

    private boolean gone() {
        return context.response().closed();
    }

    private static boolean worthAnotherTry(Throwable failure) {
        return !tooSlow(failure) && !(failure instanceof Upstream.NobodyThere);
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
