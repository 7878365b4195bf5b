package au.standcorrected.gateway.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** An RFC 9457 problem that the gateway itself answers with. */
public record Problem(String slug, String title, int status, String detail) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem badRequest(String detail) {
        return new Problem("bad-request", "We couldn't read that request", 400, detail);
    }

    public static Problem notFound() {
        return new Problem("not-found", "There's nothing here", 404, "No page or service has this address.");
    }

    public static Problem methodNotAllowed() {
        return new Problem("method-not-allowed", "That isn't possible here", 405, "This address has another method.");
    }

    public static Problem serviceAway(String service) {
        return new Problem(
                "service-away",
                "Part of the platform is taking a break",
                503,
                "The " + service + " service isn't answering. Please try again in a moment.");
    }

    public static Problem serviceTooSlow(String service) {
        return new Problem(
                "service-too-slow",
                "That took too long",
                504,
                "The " + service + " service didn't answer in time. Please try again in a moment.");
    }

    public static Problem olderHttp() {
        return new Problem(
                "older-http", "That needs a newer connection", 505, "Streams of events need HTTP/1.1 or newer.");
    }

    public static Problem bodyStalled() {
        return new Problem(
                "body-stalled",
                "We stopped waiting for the rest",
                408,
                "What you were sending stopped arriving. Please check your connection and try again.");
    }

    public static Problem tooManyRequests(long seconds) {
        return new Problem(
                "too-many-requests",
                "That was a lot at once",
                429,
                "Please wait " + (seconds == 1 ? "a second" : seconds + " seconds") + " and try again.");
    }

    public static Problem bodyTooLarge(long limit) {
        return new Problem(
                "body-too-large", "That's too much at once", 413, "At most " + limit + " bytes can be sent here.");
    }

    public Buffer json() {
        return new JsonObject()
                .put("type", "/problems/" + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }

    public void send(RoutingContext context) {
        if (context.response().headWritten()) {
            context.response().reset();
            return;
        }
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == 503) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
        }
        context.response().end(json());
    }
}
