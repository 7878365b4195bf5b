package au.standcorrected.gateway.security;

import au.standcorrected.gateway.edge.FilterOrder;
import au.standcorrected.gateway.edge.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Nobody sends more than the limit (bytes): announced bodies are refused at once, unannounced ones are counted. */
@Singleton
public final class BodyLimit {
    private final long bytes;

    BodyLimit(@ConfigProperty(name = "gateway.body-limit") long bytes) {
        this.bytes = bytes;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.BODY);
    }

    private void handle(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && length(announced) > bytes) {
            refuse(context);
        } else {
            context.next();
        }
    }

    public void refuse(RoutingContext context) {
        // The rest of the body is not read, so this connection cannot carry another request.
        if (!context.response().headWritten()) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
        }
        Problem.bodyTooLarge(bytes).send(context);
    }

    /** Reads a body of unknown length; fails with {@link BodyTooLarge} as soon as it is longer than the limit. */
    public Future<Buffer> collect(HttpServerRequest request) {
        Promise<Buffer> promise = Promise.promise();
        Buffer collected = Buffer.buffer();
        request.exceptionHandler(promise::tryFail);
        request.handler(part -> {
            if (collected.length() + part.length() > bytes) {
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
