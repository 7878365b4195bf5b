package au.standcorrected.gateway.routing;

import au.standcorrected.gateway.edge.Caller;
import au.standcorrected.gateway.edge.PublicUrl;
import au.standcorrected.gateway.edge.RequestTrace;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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
        remove(headers, name -> name.regionMatches(true, 0, "x-", 0, 2) || OURS_INWARD.contains(lower(name)));
        headers.set("X-Forwarded-Proto", publicUrl.scheme())
                .set("X-Forwarded-Host", publicUrl.authority())
                .set("X-Forwarded-Port", Integer.toString(publicUrl.port()))
                .set("X-Forwarded-For", caller.text())
                .set(RequestTrace.REQUEST_ID, trace.requestId())
                .set(RequestTrace.TRACEPARENT, trace.traceparent());
    }

    static void cleanAnswer(MultiMap headers) {
        remove(headers, name -> OURS_OUTWARD.contains(lower(name)));
    }

    private static void remove(MultiMap headers, Predicate<String> unwanted) {
        List<String> found = null;
        for (Map.Entry<String, String> header : headers) {
            if (unwanted.test(header.getKey())) {
                found = found == null ? new ArrayList<>() : found;
                found.add(header.getKey());
            }
        }
        if (found != null) {
            found.forEach(headers::remove);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
