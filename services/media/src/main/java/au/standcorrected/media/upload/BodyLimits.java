package au.standcorrected.media.upload;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server lets bodies of films in; everywhere else a body is a form that a person filled in. */
@ApplicationScoped
class BodyLimits {
    private static final Pattern CONTENT = Pattern.compile("/api/media/v1/assets/[^/]+/content");
    private static final Long FORM = 1L << 20;
    private static final int TOO_LARGE = 413;
    private static final int EARLY = 200;

    private final long mostBytes;

    @Inject
    BodyLimits(@ConfigProperty(name = "media.upload.most-bytes") long mostBytes) {
        this.mostBytes = mostBytes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::limit, EARLY);
    }

    private void limit(RoutingContext context) {
        long most = mostBytes;
        if (!CONTENT.matcher(context.normalizedPath()).matches()) {
            // Read by whatever reads a body whose length was not announced.
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, FORM);
            most = FORM;
        }
        if (announced(context) > most) {
            refuse(context);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context) {
        // Closed, since the rest of the body would have to be read before anything else on this connection.
        context.response()
                .setStatusCode(TOO_LARGE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(
                        """
                        {"type":"/problems/too-large","title":"That is too large","status":413,\
                        "detail":"Please make it smaller and try again."}""");
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
