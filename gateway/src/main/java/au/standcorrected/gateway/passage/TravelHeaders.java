package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.RequestTrace;
import io.vertx.core.MultiMap;

/** What travels: each kind of destination has its own. */
public interface TravelHeaders {
    void outward(MultiMap headers, RequestTrace trace);

    void homeward(MultiMap headers);
}
