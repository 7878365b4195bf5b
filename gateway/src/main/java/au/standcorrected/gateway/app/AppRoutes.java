package au.standcorrected.gateway.app;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.security.ContentPolicy;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** The single-page app under /app and the shared look under /design. */
@Singleton
final class AppRoutes {
    /** Stands in index.html where the app reads the nonce for the style elements that it adds. */
    static final String NONCE = "__CSP_NONCE__";

    private static final String INDEX = "/app/index.html";
    /** Lies under /app/ but answers for /app as well, which it may only when it is told so. */
    private static final String WORKER = "/app/sw.js";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final StaticFiles files;

    AppRoutes(StaticFiles files) {
        this.files = files;
    }

    void register(@Observes Router router) {
        for (HttpMethod method : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            router.route(method, "/app").handler(this::app);
            router.route(method, "/app/*").handler(this::app);
            router.route(method, "/design/*").handler(this::design);
            router.route(method, "/favicon.ico").handler(context -> file(context, "/design/favicon.svg"));
        }
    }

    private void app(RoutingContext context) {
        String path = context.request().path();
        boolean view = path.lastIndexOf('.') < path.lastIndexOf('/') || path.equals("/app");
        if (view || path.equals(INDEX)) {
            files.find(INDEX)
                    .onSuccess(index -> index.ifPresentOrElse(page -> sendIndex(context, page), () -> missing(context)))
                    .onFailure(context::fail);
        } else {
            file(context, path);
        }
    }

    private void design(RoutingContext context) {
        file(context, context.request().path());
    }

    void file(RoutingContext context, String path) {
        files.find(path)
                .onSuccess(found -> found.ifPresentOrElse(file -> send(context, file), () -> missing(context)))
                .onFailure(context::fail);
    }

    /** Every index carries its own nonce, so it is never the same and never kept. */
    private static void sendIndex(RoutingContext context, StaticFile page) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        ContentPolicy.app(nonce).applyTo(context);
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, page.mediaType()).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        end(context, Buffer.buffer(page.text().replace(NONCE, nonce)));
    }

    private static void send(RoutingContext context, StaticFile file) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        boolean zipped = file.compressed() != null && acceptsGzip(request);
        String tag = "\"" + file.tag() + (zipped ? "-gz\"" : "\"");
        response.putHeader(HttpHeaders.ETAG, tag)
                .putHeader(
                        HttpHeaders.CACHE_CONTROL,
                        request.path().startsWith("/app/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        if (request.path().equals(WORKER)) {
            response.putHeader("Service-Worker-Allowed", "/app");
        }
        if (file.compressed() != null) {
            response.putHeader(HttpHeaders.VARY, "Accept-Encoding");
        }
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && known.contains(tag)) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.mediaType());
        byte[] compressed = file.compressed();
        if (zipped && compressed != null) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            end(context, Buffer.buffer(compressed));
        } else {
            end(context, Buffer.buffer(file.bytes()));
        }
    }

    private static void end(RoutingContext context, Buffer body) {
        if (context.request().method() == HttpMethod.HEAD) {
            context.response()
                    .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()))
                    .end();
        } else {
            context.response().end(body);
        }
    }

    private static boolean acceptsGzip(HttpServerRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
    }

    private static void missing(RoutingContext context) {
        Answer.problem(context, Problem.notFound());
    }
}
