package au.standcorrected.kit.trace;

import au.standcorrected.kit.id.Ids;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Takes the request id from the gateway, or makes one, and hands it back with the answer. */
public class RequestTraceFilter {
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern TRACEPARENT = Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

    @ServerRequestFilter(preMatching = true)
    public void enter(ContainerRequestContext request) {
        String requestId = wellFormed(request.getHeaderString(RequestTrace.REQUEST_ID_HEADER), REQUEST_ID);
        new RequestTrace(
                        requestId == null ? Ids.next().toString() : requestId,
                        wellFormed(request.getHeaderString(RequestTrace.TRACEPARENT_HEADER), TRACEPARENT))
                .enter();
    }

    @ServerResponseFilter
    public void leave(ContainerResponseContext response) {
        String requestId = RequestTrace.current().requestId();
        if (requestId != null) {
            response.getHeaders().putSingle(RequestTrace.REQUEST_ID_HEADER, requestId);
        }
    }

    private static @Nullable String wellFormed(@Nullable String value, Pattern pattern) {
        return value != null && pattern.matcher(value).matches() ? value : null;
    }
}
