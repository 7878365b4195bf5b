package au.standcorrected.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The short answers that the gateway gives itself. */
public final class Answer {
    private Answer() {}

    /** A page for a person who opened the address in a browser, a problem for everybody else. */
    public static void problem(RoutingContext context, Problem problem) {
        if (PlainPage.wantedBy(context.request()) && !context.response().headWritten()) {
            page(context, problem.status(), PlainPage.of(problem));
        } else {
            problem.send(context);
        }
    }

    public static void page(RoutingContext context, int status, PlainPage page) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, PlainPage.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(page.html());
    }

    public static void json(RoutingContext context, int status, JsonObject body) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.toBuffer());
    }

    public static void redirect(RoutingContext context, String location) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
