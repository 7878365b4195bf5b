package au.standcorrected.kit.trace;

import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * The request id and W3C trace context that the current work belongs to.
 *
 * <p>They come in from the gateway, are stored beside each event, and are taken up again by the consumer, so that one id
 * names the whole way in every log.
 */
public record RequestTrace(@Nullable String requestId, @Nullable String traceparent) {
    public static final String REQUEST_ID_HEADER = "X-Request-Id";
    public static final String TRACEPARENT_HEADER = "traceparent";
    private static final String REQUEST_ID = "requestId";
    private static final String TRACEPARENT = "traceparent";

    public static RequestTrace current() {
        return new RequestTrace(asText(MDC.get(REQUEST_ID)), asText(MDC.get(TRACEPARENT)));
    }

    /** Makes this the trace of all that the current context logs and appends from here on. */
    public void enter() {
        put(REQUEST_ID, requestId);
        put(TRACEPARENT, traceparent);
    }

    private static void put(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }

    private static @Nullable String asText(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
