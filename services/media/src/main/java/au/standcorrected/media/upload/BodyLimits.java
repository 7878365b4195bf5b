package au.standcorrected.media.upload;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/** The server lets bodies of films in; everywhere else a body is a form that a person filled in. */
@ApplicationScoped
class BodyLimits {
    private static final Pattern CONTENT = Pattern.compile("/api/media/v1/assets/[^/]+/content");
    private static final Long FORM = 1L << 20;
    private static final int TOO_LARGE = 413;
    private static final int EARLY = 200;

    void register(@Observes Filters filters) {
        filters.register(this::limit, EARLY);
    }

    private void limit(RoutingContext context) {
        if (!CONTENT.matcher(context.normalizedPath()).matches()) {
            if (announced(context) > FORM) {
                context.response()
                        .setStatusCode(TOO_LARGE)
                        .putHeader(HttpHeaders.CONNECTION, "close")
                        .end();
                return;
            }
            // Read by whatever reads a body whose length was not announced.
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, FORM);
        }
        context.next();
    }

    private static long announced(RoutingContext context) {
        try {
            String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
