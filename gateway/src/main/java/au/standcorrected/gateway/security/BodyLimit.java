package au.standcorrected.gateway.security;

import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.Problem;
import au.standcorrected.gateway.edge.RouteRule;
import au.standcorrected.gateway.edge.RouteRules;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Nobody sends more than the route's limit: announced bodies are refused at once, unannounced ones are counted. */
@Singleton
public final class BodyLimit {
    private final RouteRules rules;

    BodyLimit(RouteRules rules) {
        this.rules = rules;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.BODY);
    }

    private void handle(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null) {
            context.next();
            return;
        }
        RouteRule rule = rules.of(context.request());
        if (length(announced) > rule.bodyLimit()) {
            refuse(context, rule);
        } else {
            context.next();
        }
    }

    public void refuse(RoutingContext context, RouteRule rule) {
        // The rest of the body is not read, so this connection cannot carry another request.
        if (!context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        Problem.bodyTooLarge(rule.bodyLimit()).send(context);
    }

    /** Reads a body of unknown length; fails with {@link BodyTooLarge} as soon as it is longer than the limit. */
    public Future<Buffer> collect(HttpServerRequest request, RouteRule rule) {
        Promise<Buffer> promise = Promise.promise();
        Buffer collected = Buffer.buffer();
        request.exceptionHandler(promise::tryFail);
        request.handler(part -> {
            if (collected.length() + part.length() > rule.bodyLimit()) {
                request.handler(ignored -> {});
                promise.tryFail(new BodyTooLarge());
            } else {
                collected.appendBuffer(part);
            }
        });
        request.endHandler(nothing -> promise.tryComplete(collected));
        request.resume();
        return promise.future();
    }

    private static long length(String announced) {
        try {
            return Long.parseLong(announced.trim());
        } catch (NumberFormatException unreadable) {
            return Long.MAX_VALUE;
        }
    }

    /** The body is longer than the limit. */
    public static final class BodyTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BodyTooLarge() {
            super("The body is longer than the limit", null, false, false);
        }
    }
}
