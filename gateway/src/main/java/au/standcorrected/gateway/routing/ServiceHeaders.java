package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.HeaderNames;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.edge.RequestTrace;
import au.standcorrected.gateway.passage.TravelHeaders;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a service hears and says. It hears who is asking from the session alone: cookies, tokens and forwarded headers
 * from outside stay outside. It sets no cookie, and a signed-in person's answers are never kept by a shared cache.
 */
record ServiceHeaders(PublicUrl publicUrl, Caller caller, @Nullable CharSequence authorization)
        implements TravelHeaders {
    private static final HeaderNames OUTSIDE = Forwarding.OURS_OUTWARD.and("cookie", "authorization");
    private static final HeaderNames INSIDE = Forwarding.OURS_HOMEWARD.and("set-cookie");
    private static final CharSequence PRIVATE = HttpHeaders.createOptimized("private, no-cache");

    @Override
    public void outward(MultiMap came, MultiMap goes, RequestTrace trace) {
        Forwarding.outward(came, goes, OUTSIDE, caller, trace, publicUrl);
        if (authorization != null) {
            goes.add(HttpHeaders.AUTHORIZATION, authorization);
        }
    }

    @Override
    public void homeward(MultiMap came, MultiMap goes) {
        Forwarding.homeward(came, goes, INSIDE);
        if (authorization != null) {
            List<String> caching = came.getAll(HttpHeaders.CACHE_CONTROL);
            if (caching.isEmpty()) {
                goes.set(HttpHeaders.CACHE_CONTROL, PRIVATE);
            } else if (caching.toString().toLowerCase(Locale.ROOT).contains("public")) {
                goes.set("Cache-Control", String.join(", ", caching).replaceAll("(?i)public", "private"));
            }
        }
    }
}
