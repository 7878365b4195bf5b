package au.standcorrected.gateway.security;

import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.PublicUrl;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sets the protecting headers when an answer begins, over whatever a service may have set. */
@Singleton
final class SecurityHeaders {
    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), "
            + "fullscreen=(self), screen-wake-lock=(self)";

    private final PublicUrl publicUrl;

    SecurityHeaders(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.SECURITY_HEADERS);
    }

    private void handle(RoutingContext context) {
        context.addHeadersEndHandler(nothing -> {
            ContentPolicy policy = ContentPolicy.of(context);
            MultiMap headers = context.response().headers();
            headers.set("Content-Security-Policy", policy.value())
                    .set("X-Content-Type-Options", "nosniff")
                    .set("X-Frame-Options", policy == ContentPolicy.SIGN_IN ? "SAMEORIGIN" : "DENY")
                    .set("Referrer-Policy", "same-origin")
                    .set("Permissions-Policy", PERMISSIONS)
                    .set("Cross-Origin-Opener-Policy", "same-origin")
                    .set("Cross-Origin-Resource-Policy", "same-origin");
            if (publicUrl.secure()) {
                headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            } else {
                headers.remove("Strict-Transport-Security");
            }
        });
        context.next();
    }
}
