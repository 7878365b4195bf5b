package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.RequestTrace;
import au.standcorrected.gateway.passage.TravelHeaders;
import au.standcorrected.gateway.security.ContentPolicy;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/**
 * What travels with a file. Media knows who uploaded it and how it may be shown and kept, so its own policy (a sandbox)
 * and its own caching stand; without any, ours do.
 */
record FileHeaders(ServiceHeaders service, RoutingContext context) implements TravelHeaders {

    @Override
    public void outward(MultiMap headers, RequestTrace trace) {
        service.outward(headers, trace);
    }

    @Override
    public void homeward(MultiMap headers) {
        String policy = headers.get("Content-Security-Policy");
        String caching = headers.get("Cache-Control");
        service.homeward(headers);
        if (policy != null) {
            new ContentPolicy(policy).applyTo(context);
        }
        if (caching != null) {
            headers.set("Cache-Control", caching);
        }
    }
}
