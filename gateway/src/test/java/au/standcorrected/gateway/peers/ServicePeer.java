package au.standcorrected.gateway.peers;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that remembers what reached it and answers with its own name. */
public final class ServicePeer {
    private final Vertx vertx;
    private final String name;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /** What the gateway sent. */
    public record Received(String method, String uri, MultiMap headers, Buffer body) {}

    public ServicePeer(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        this.server = listen(0);
    }

    public int port() {
        return server.actualPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public List<Received> received() {
        return received;
    }

    public Received last() {
        return received.get(received.size() - 1);
    }

    public void forget() {
        received.clear();
    }

    public void stop() {
        Peers.await(server.close());
    }

    public void start() {
        server = listen(server.actualPort());
    }

    private HttpServer listen(int port) {
        return Peers.await(vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(request, body)))
                .listen(port, "127.0.0.1"));
    }

    private void answer(HttpServerRequest request, Buffer body) {
        if (!request.path().startsWith("/q/")) {
            received.add(new Received(
                    request.method().name(),
                    request.uri(),
                    MultiMap.caseInsensitiveMultiMap().addAll(request.headers()),
                    body));
        }
        if (request.path().endsWith("/slow")) {
            return;
        }
        if (request.path().endsWith("/stream")) {
            request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
            request.response().write("data: one\n\n");
            vertx.setTimer(1_500, later -> request.response().end("data: two\n\n"));
            return;
        }
        request.response()
                .putHeader("X-Request-Id", "made-up-by-a-service")
                .putHeader("Content-Security-Policy", "default-src *")
                .putHeader("Set-Cookie", "tracker=1")
                .putHeader("Server", "secret/1.0")
                .putHeader("ETag", "\"7\"")
                .end(name);
    }
}
