package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.HeaderNames;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.edge.RequestTrace;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Map;

/** The headers that only the gateway may set, on the way in and on the way out. */
final class Forwarding {
    /** What concerns one connection alone. */
    private static final HeaderNames CONNECTION = HeaderNames.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /** A caller could use these, and all that begin with x-, to speak as somebody else or to look as if from elsewhere. */
    static final HeaderNames OURS_OUTWARD =
            CONNECTION.and("host", "forwarded", "via", "baggage", "traceparent", "tracestate", "proxy", "expect");

    static final HeaderNames OURS_HOMEWARD = CONNECTION.and(
            "server",
            "x-powered-by",
            "x-request-id",
            "content-security-policy",
            "content-security-policy-report-only",
            "x-content-type-options",
            "x-frame-options",
            "x-xss-protection",
            "referrer-policy",
            "permissions-policy",
            "cross-origin-opener-policy",
            "cross-origin-resource-policy",
            "strict-transport-security",
            "access-control-allow-origin",
            "access-control-allow-credentials");

    private static final CharSequence PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence PORT = HttpHeaders.createOptimized("X-Forwarded-Port");
    private static final CharSequence FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestTrace.REQUEST_ID);
    private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized(RequestTrace.TRACEPARENT);

    private Forwarding() {}

    /** @param staying what stays outside, {@link #OURS_OUTWARD} among it */
    static void outward(
            MultiMap came, MultiMap goes, HeaderNames staying, Caller caller, RequestTrace trace, PublicUrl publicUrl) {
        for (Map.Entry<String, String> header : came) {
            String name = header.getKey();
            if (!name.regionMatches(true, 0, "x-", 0, 2) && !staying.contain(name)) {
                goes.add(name, header.getValue());
            }
        }
        goes.add(PROTO, publicUrl.scheme())
                .add(HOST, publicUrl.authority())
                .add(PORT, publicUrl.portText())
                .add(FOR, caller.text())
                .add(REQUEST_ID, trace.requestId())
                .add(TRACEPARENT, trace.traceparent());
    }

    /** @param staying what a service may not say, {@link #OURS_HOMEWARD} among it */
    static void homeward(MultiMap came, MultiMap goes, HeaderNames staying) {
        for (Map.Entry<String, String> header : came) {
            if (!staying.contain(header.getKey())) {
                goes.add(header.getKey(), header.getValue());
            }
        }
    }
}
