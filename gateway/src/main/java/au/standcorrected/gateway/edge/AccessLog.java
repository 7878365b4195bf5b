package au.standcorrected.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Begins every request's trace and writes one line when it ends: no query string, no address, no name, because paths
 * and times of one person already say enough about their health. A calendar's address is a secret, so it is not told either.
 */
@Singleton
final class AccessLog {
    private static final Logger LOG = Logger.getLogger("access");
    private static final String CALENDARS = "/api/programs/v1/calendar/";

    void register(@Observes Filters filters) {
        filters.register(AccessLog::handle, FilterOrder.TRACE);
    }

    private static void handle(RoutingContext context) {
        RequestTrace trace = RequestTrace.begin(context);
        context.addHeadersEndHandler(
                nothing -> context.response().headers().set(RequestTrace.REQUEST_ID, trace.requestId()));
        if (LOG.isInfoEnabled() && !quiet(context.request().path())) {
            context.addEndHandler(ended -> LOG.infof(
                    "%s %s status=%d bytes=%d ms=%d request=%s",
                    context.request().method(),
                    told(context.request().path()),
                    context.response().getStatusCode(),
                    context.response().bytesWritten(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - trace.startedAt()),
                    trace.requestId()));
        }
        context.next();
    }

    private static String told(String path) {
        return path.startsWith(CALENDARS) ? CALENDARS + "…" : path;
    }

    private static boolean quiet(String path) {
        return path.startsWith("/design/") || path.startsWith("/app/assets/") || path.startsWith("/q/");
    }
}
