package au.standcorrected.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What ties one request together from the browser to the last consumer of its events: our own request id (never one
 * from outside, which could be forged to hide in the logs) and a W3C trace context.
 */
public record RequestTrace(String requestId, String traceparent, long startedAt) {
    public static final String REQUEST_ID = "X-Request-Id";
    public static final String TRACEPARENT = "traceparent";

    private static final String KEY = RequestTrace.class.getName();
    private static final Pattern TRACEPARENT_FORM =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static RequestTrace begin(RoutingContext context) {
        HttpServerRequest request = context.request();
        RequestTrace trace = new RequestTrace(
                UUID.randomUUID().toString(), traceparentFor(request.getHeader(TRACEPARENT)), System.nanoTime());
        context.put(KEY, trace);
        return trace;
    }

    public static RequestTrace of(RoutingContext context) {
        RequestTrace trace = context.get(KEY);
        return trace == null ? begin(context) : trace;
    }

    /** Keeps a well-formed trace id from outside, with a span of our own; begins a new trace otherwise. */
    static String traceparentFor(@Nullable String inbound) {
        if (inbound != null && TRACEPARENT_FORM.matcher(inbound).matches()) {
            return inbound.substring(0, 36) + hex(8) + inbound.substring(52);
        }
        return "00-" + hex(16) + "-" + hex(8) + "-01";
    }

    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
