package au.standcorrected.media.playback;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What people upload is shown and never run, whatever it claims to be, and no other site may embed it. */
@ApplicationScoped
class FileHeaders {
    private static final int EARLY = 210;

    void register(@Observes Filters filters) {
        filters.register(this::protect, EARLY);
    }

    private void protect(RoutingContext context) {
        if (context.normalizedPath().startsWith("/media/")) {
            context.response()
                    .putHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        }
        context.next();
    }
}
