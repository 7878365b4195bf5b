package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.edge.RequestTrace;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The headers that only the gateway may set, on the way in and on the way out. */
final class Forwarding {
    /** A caller could use these to speak as somebody else or to look as if it came from elsewhere. */
    private static final Set<String> OURS_INWARD =
            Set.of("forwarded", "via", "baggage", "tracestate", "proxy", "expect");

    private static final Set<String> OURS_OUTWARD = Set.of(
            "connection",
            "keep-alive",
            "upgrade",
            "trailer",
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

    private Forwarding() {}

    static void apply(MultiMap headers, Caller caller, RequestTrace trace, PublicUrl publicUrl) {
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("x-") || OURS_INWARD.contains(lower)) {
                headers.remove(name);
            }
        }
        headers.set("X-Forwarded-Proto", publicUrl.scheme())
                .set("X-Forwarded-Host", publicUrl.authority())
                .set("X-Forwarded-Port", Integer.toString(publicUrl.port()))
                .set("X-Forwarded-For", caller.text())
                .set(RequestTrace.REQUEST_ID, trace.requestId())
                .set(RequestTrace.TRACEPARENT, trace.traceparent());
    }

    static void cleanAnswer(MultiMap headers) {
        for (String name : List.copyOf(headers.names())) {
            if (OURS_OUTWARD.contains(name.toLowerCase(Locale.ROOT))) {
                headers.remove(name);
            }
        }
    }
}
