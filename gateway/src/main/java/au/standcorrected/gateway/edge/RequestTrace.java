package au.standcorrected.gateway.edge;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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

    static RequestTrace begin(RoutingContext context) {
        HttpServerRequest request = context.request();
        RequestTrace trace =
                new RequestTrace(newId(), traceparentFor(request.getHeader(TRACEPARENT)), System.nanoTime());
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
            return inbound.substring(0, 36) + hex() + inbound.substring(52);
        }
        return "00-" + hex() + hex() + "-" + hex() + "-01";
    }

    /** A version 4 UUID. Ids only have to differ from one another, nobody has to be kept from guessing them. */
    private static String newId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(
                        random.nextLong() & 0xffffffffffff0fffL | 0x4000L,
                        random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L)
                .toString();
    }

    private static String hex() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }
}
