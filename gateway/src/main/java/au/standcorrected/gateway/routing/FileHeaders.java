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
    public void outward(MultiMap came, MultiMap goes, RequestTrace trace) {
        service.outward(came, goes, trace);
    }

    @Override
    public void homeward(MultiMap came, MultiMap goes) {
        String policy = came.get("Content-Security-Policy");
        String caching = came.get("Cache-Control");
        service.homeward(came, goes);
        if (policy != null) {
            new ContentPolicy(policy).applyTo(context);
        }
        if (caching != null) {
            goes.set("Cache-Control", caching);
        }
    }
}
