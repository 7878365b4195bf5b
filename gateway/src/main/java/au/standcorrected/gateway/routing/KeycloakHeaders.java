package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.HeaderNames;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.edge.RequestTrace;
import au.standcorrected.gateway.passage.TravelHeaders;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What Keycloak hears: its own cookies and the public address, but not our session. */
record KeycloakHeaders(PublicUrl publicUrl, Caller caller) implements TravelHeaders {
    private static final HeaderNames OUTSIDE = Forwarding.OURS_OUTWARD.and("cookie");

    @Override
    public void outward(MultiMap came, MultiMap goes, RequestTrace trace) {
        Forwarding.outward(came, goes, OUTSIDE, caller, trace, publicUrl);
        String cookies = came.getAll("Cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::trim)
                .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith("q_") && !cookie.startsWith("ask_again="))
                .collect(Collectors.joining("; "));
        if (!cookies.isEmpty()) {
            goes.set("Cookie", cookies);
        }
    }

    @Override
    public void homeward(MultiMap came, MultiMap goes) {
        Forwarding.homeward(came, goes, Forwarding.OURS_HOMEWARD);
    }
}
