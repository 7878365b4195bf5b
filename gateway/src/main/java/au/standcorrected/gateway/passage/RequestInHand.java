package au.standcorrected.gateway.passage;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/** A request whose body was read whole: an HTTP/2 request that has ended cannot be paused again. */
final class RequestInHand extends HttpServerRequestWrapper {
    RequestInHand(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
    }

    @Override
    public HttpServerRequest pause() {
        return this;
    }

    @Override
    public HttpServerRequest resume() {
        return this;
    }
}
