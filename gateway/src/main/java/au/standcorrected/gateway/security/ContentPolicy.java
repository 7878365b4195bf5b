package au.standcorrected.gateway.security;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** The content security policy of one answer; whoever answers chooses it, the strictest is the default. */
public record ContentPolicy(CharSequence value) {
    private static final String KEY = ContentPolicy.class.getName();

    /** Public pages and everything the gateway answers itself: nothing inline at all. */
    public static final ContentPolicy SITE = constant("default-src 'none'; script-src 'self'; "
            + "style-src 'self'; font-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
            + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-ancestors 'none'; base-uri 'self'; "
            + "form-action 'self'");

    /** Keycloak's pages in our theme: as strict as the rest, and the frame in which it watches its session is its own. */
    public static final ContentPolicy SIGN_IN = constant("default-src 'none'; script-src 'self'; "
            + "style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
            + "frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'");

    /** The viewer of contracts: its icons are data; nothing inline, no frame, and it talks to us alone. */
    public static final ContentPolicy CONTRACTS = constant("default-src 'none'; script-src 'self'; "
            + "style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; "
            + "base-uri 'none'; form-action 'none'");

    /** The app: style elements that its component library adds need this answer's nonce; scripts are files only. */
    public static ContentPolicy app(String nonce) {
        return new ContentPolicy("default-src 'none'; script-src 'self'; "
                + "style-src 'self' 'nonce-" + nonce + "'; style-src-attr 'unsafe-inline'; font-src 'self'; "
                + "img-src 'self' data: blob:; media-src 'self' blob:; connect-src 'self'; manifest-src 'self'; "
                + "worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'");
    }

    /** Kept as it is written, because it stands on almost every answer. */
    private static ContentPolicy constant(String value) {
        return new ContentPolicy(HttpHeaders.createOptimized(value));
    }

    public void applyTo(RoutingContext context) {
        context.put(KEY, this);
    }

    static ContentPolicy of(RoutingContext context) {
        ContentPolicy chosen = context.get(KEY);
        return chosen == null ? SITE : chosen;
    }
}
