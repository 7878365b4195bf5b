package au.standcorrected.gateway.passage;

import au.standcorrected.gateway.edge.RequestTrace;
import io.vertx.core.MultiMap;

/** What travels: each kind of destination has its own. Headers are copied once, from those that came to those that go. */
public interface TravelHeaders {
    void outward(MultiMap came, MultiMap goes, RequestTrace trace);

    void homeward(MultiMap came, MultiMap goes);
}
