package au.standcorrected.gateway.passage;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers that came before the whole body did. The rest is read and thrown away for a moment, because a connection
 * that is closed over unread bytes may take the answer with it; then it is closed.
 */
final class Leftovers {
    private static final long MOMENT_MILLIS = 2_000;

    private Leftovers() {}

    static void readAndClose(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || context.response().closed()) {
            return;
        }
        request.exceptionHandler(gone -> {}).endHandler(all -> {}).handler(unwanted -> {});
        request.resume();
        context.vertx().setTimer(MOMENT_MILLIS, later -> {
            if (request.isEnded()) {
                return;
            }
            if (request.version().alpnName().startsWith("http/1")) {
                request.connection().close();
            } else {
                request.response().reset();
            }
        });
    }
}
