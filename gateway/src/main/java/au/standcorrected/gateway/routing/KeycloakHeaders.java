package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.edge.RequestTrace;
import au.standcorrected.gateway.passage.TravelHeaders;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What Keycloak hears: its own cookies and the public address, but not our session. */
record KeycloakHeaders(PublicUrl publicUrl, Caller caller) implements TravelHeaders {

    @Override
    public void outward(MultiMap headers, RequestTrace trace) {
        Forwarding.apply(headers, caller, trace, publicUrl);
        String cookies = headers.getAll("Cookie").stream()
                .flatMap(header -> Arrays.stream(header.split(";", -1)))
                .map(String::trim)
                .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith("q_") && !cookie.startsWith("ask_again="))
                .collect(Collectors.joining("; "));
        headers.remove("Cookie");
        if (!cookies.isEmpty()) {
            headers.set("Cookie", cookies);
        }
    }

    @Override
    public void homeward(MultiMap headers) {
        Forwarding.cleanAnswer(headers);
    }
}
