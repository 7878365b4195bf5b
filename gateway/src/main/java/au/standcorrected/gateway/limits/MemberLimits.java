package au.standcorrected.gateway.limits;

import au.standcorrected.gateway.edge.Callers;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;

/** How much one signed-in person may ask, from however many addresses. */
@Singleton
public final class MemberLimits {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Callers callers;
    private final Buckets buckets;

    MemberLimits(Callers callers, Buckets buckets) {
        this.callers = callers;
        this.buckets = buckets;
    }

    /** True when the person may go on; otherwise they have been answered. */
    public boolean allow(RoutingContext context, String memberId) {
        boolean loopback = callers.of(context).loopback();
        Refusal refusal = buckets.take(Bound.MEMBER_REQUESTS, memberId, loopback);
        if (refusal == null && !READING.contains(context.request().method())) {
            refusal = buckets.take(Bound.MEMBER_CHANGES, memberId, loopback);
        }
        if (refusal != null) {
            refusal.send(context);
            return false;
        }
        return true;
    }
}
