package au.standcorrected.gateway.security;

import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.PublicUrl;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Refuses changes that another site could have started: a browser adds our header only for scripts of our own origin,
 * and says itself where a request comes from. Webhooks are signed by their senders instead, and what stops reminders is
 * posted by mail programs to a secret address.
 */
@Singleton
final class ForgeryGuard {
    static final String HEADER = "X-Stand-Corrected";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String WEBHOOKS = "/api/accounts/v1/webhooks/";
    private static final String STOP_REMINDERS = "/api/accounts/v1/reminders/stop";

    private final PublicUrl publicUrl;

    ForgeryGuard(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.FORGERY);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!guarded(request) || ("1".equals(request.getHeader(HEADER)) && fromOurOrigin(request))) {
            context.next();
            return;
        }
        new Problem(
                        "cross-site-request",
                        "That request didn't come from this site",
                        403,
                        "Changes need the header " + HEADER + ": 1 and have to come from " + publicUrl.origin() + ".")
                .send(context);
    }

    private static boolean guarded(HttpServerRequest request) {
        String path = request.path();
        return !READING.contains(request.method())
                && (path.startsWith("/api/") || path.startsWith("/session"))
                && !path.startsWith(WEBHOOKS)
                && !path.equals(STOP_REMINDERS);
    }

    private boolean fromOurOrigin(HttpServerRequest request) {
        return publicUrl.origin().equals(request.getHeader("Origin"))
                || "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
