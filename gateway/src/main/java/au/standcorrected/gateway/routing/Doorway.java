package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.security.BodyLimit;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets requests through to what stands behind the gateway; bodies are streamed both ways. */
@Singleton
final class Doorway {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpClient client;
    private final BodyLimit bodyLimit;
    private final Duration answerWithin;

    Doorway(
            Vertx vertx,
            BodyLimit bodyLimit,
            @ConfigProperty(name = "gateway.answer-within") Duration answerWithin,
            @ConfigProperty(name = "gateway.connections-per-replica") int connections) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(1_000)
                .setMaxPoolSize(connections)
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(64 * 1024));
        this.bodyLimit = bodyLimit;
        this.answerWithin = answerWithin;
    }

    void pass(RoutingContext context, Upstream upstream, Crossing.Headers headers) {
        HttpServerRequest request = context.request();
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        Crossing crossing = new Crossing(context, upstream, headers, answerWithin);
        if (!bodyOfUnknownLength(request)) {
            proxy(crossing).handle(request);
            return;
        }
        bodyLimit
                .collect(request)
                .onSuccess(body -> proxy(crossing)
                        .addInterceptor(new ProxyInterceptor() {
                            @Override
                            public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
                                proxy.request().setBody(Body.body(body));
                                return proxy.sendRequest();
                            }
                        })
                        .handle(new ReadRequest(request)))
                .onFailure(failure -> {
                    if (failure instanceof BodyLimit.BodyTooLarge) {
                        bodyLimit.refuse(context);
                    } else {
                        Problem.badRequest("The body ended too early.").send(context);
                    }
                });
    }

    private HttpProxy proxy(Crossing crossing) {
        // An upgraded connection would pass by the interceptor, and with it every header from outside.
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(crossing)
                .addInterceptor(crossing);
    }

    private static boolean bodyOfUnknownLength(HttpServerRequest request) {
        if (request.getHeader("Content-Length") != null) {
            return false;
        }
        return request.getHeader("Transfer-Encoding") != null
                || (request.version() == HttpVersion.HTTP_2 && !READING.contains(request.method()));
    }

    /** A request whose body we have in our hands already: an HTTP/2 request that has ended cannot be paused again. */
    private static final class ReadRequest extends HttpServerRequestWrapper {
        ReadRequest(HttpServerRequest request) {
            super((HttpServerRequestInternal) request);
        }

        @Override
        public HttpServerRequest pause() {
            return this;
        }

        @Override
        public HttpServerRequest resume() {
            return this;
        }
    }
}
