package au.standcorrected.gateway.security;

import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.PublicUrl;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Sets the protecting headers when an answer begins, over whatever a service may have set. */
@Singleton
final class SecurityHeaders {
    private static final String PERMISSIONS = "accelerometer=(), camera=(), display-capture=(), geolocation=(), "
            + "gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), "
            + "fullscreen=(self), screen-wake-lock=(self)";

    private static final List<Header> ALWAYS = List.of(
            Header.of("X-Content-Type-Options", "nosniff"),
            Header.of("Referrer-Policy", "same-origin"),
            Header.of("Permissions-Policy", PERMISSIONS),
            Header.of("Cross-Origin-Opener-Policy", "same-origin"),
            Header.of("Cross-Origin-Resource-Policy", "same-origin"));
    private static final CharSequence CONTENT_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence FRAMES = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");

    private final PublicUrl publicUrl;

    /** Written as they stand, because they stand on every answer. */
    private record Header(CharSequence name, CharSequence value) {
        static Header of(String name, String value) {
            return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
        }
    }

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
            for (Header header : ALWAYS) {
                headers.set(header.name, header.value);
            }
            headers.set(CONTENT_POLICY, policy.value())
                    .set(FRAMES, policy == ContentPolicy.SIGN_IN ? "SAMEORIGIN" : "DENY");
            if (publicUrl.secure()) {
                headers.set(TRANSPORT, "max-age=31536000; includeSubDomains");
            } else {
                headers.remove(TRANSPORT);
            }
        });
        context.next();
    }
}
