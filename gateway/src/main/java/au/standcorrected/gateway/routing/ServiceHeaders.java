package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.edge.RequestTrace;
import au.standcorrected.gateway.passage.TravelHeaders;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a service hears and says. It hears who is asking from the session alone: cookies, tokens and forwarded headers
 * from outside stay outside. It sets no cookie, and a signed-in person's answers are never kept by a shared cache.
 */
record ServiceHeaders(PublicUrl publicUrl, Caller caller, @Nullable String accessToken) implements TravelHeaders {

    @Override
    public void outward(MultiMap headers, RequestTrace trace) {
        Forwarding.apply(headers, caller, trace, publicUrl);
        headers.remove("Cookie");
        headers.remove("Authorization");
        if (accessToken != null) {
            headers.set("Authorization", "Bearer " + accessToken);
        }
    }

    @Override
    public void homeward(MultiMap headers) {
        Forwarding.cleanAnswer(headers);
        headers.remove("Set-Cookie");
        if (accessToken != null) {
            List<String> caching = headers.getAll("Cache-Control");
            if (caching.isEmpty()) {
                headers.set("Cache-Control", "private, no-cache");
            } else if (caching.toString().toLowerCase(Locale.ROOT).contains("public")) {
                headers.set("Cache-Control", String.join(", ", caching).replaceAll("(?i)public", "private"));
            }
        }
    }
}
