package au.standcorrected.gateway.limits;

import au.standcorrected.gateway.edge.Answer;
import au.standcorrected.gateway.edge.Problem;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Locale;

/**
 * Somebody has to wait.
 *
 * @param count how many were allowed within {@code within}
 * @param seconds how long until the next is
 */
record Refusal(Bound bound, long count, Duration within, long seconds) {

    /** The two RateLimit headers are those of the IETF's draft-ietf-httpapi-ratelimit-headers, there being no RFC. */
    void send(RoutingContext context) {
        String name = "\"" + bound.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"";
        context.response()
                .putHeader("Retry-After", Long.toString(seconds))
                .putHeader("RateLimit-Policy", name + ";q=" + count + ";w=" + within.toSeconds())
                .putHeader("RateLimit", name + ";r=0;t=" + seconds);
        if (!context.request().isEnded()) {
            // A body that nobody reads would stand in the way of the next request.
            context.request().resume();
        }
        Answer.problem(context, Problem.tooManyRequests(seconds));
    }
}
