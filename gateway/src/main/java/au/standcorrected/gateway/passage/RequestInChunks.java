package au.standcorrected.gateway.passage;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/** A request whose body has no announced length: it goes on in chunks, which HTTP/2 does not say and HTTP/1 needs. */
final class RequestInChunks extends HttpServerRequestWrapper {
    private final MultiMap headers;

    RequestInChunks(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.headers =
                MultiMap.caseInsensitiveMultiMap().addAll(request.headers()).set("Transfer-Encoding", "chunked");
    }

    @Override
    public MultiMap headers() {
        return headers;
    }

    @Override
    public String getHeader(String name) {
        return headers.get(name);
    }
}
