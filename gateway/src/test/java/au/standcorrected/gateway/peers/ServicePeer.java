package au.standcorrected.gateway.peers;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A service that remembers what reached it and answers with its own name; some of its addresses behave otherwise. */
public final class ServicePeer {
    private final Vertx vertx;
    private final String name;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger hangUps = new AtomicInteger();
    private final FilePeer files = new FilePeer();
    private final EventPeer events = new EventPeer();
    private HttpServer server;
    private volatile boolean silent;

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
        hangUps.set(0);
        files.forget();
    }

    /** How often the other side went away before the answer was complete. */
    public int hangUps() {
        return hangUps.get();
    }

    /** What happened to large bodies. */
    public FilePeer files() {
        return files;
    }

    /** The streams that are open. */
    public EventPeer events() {
        return events;
    }

    /** Takes requests and says nothing, as a service does whose threads all wait for something. */
    public void fallSilent(boolean silent) {
        this.silent = silent;
    }

    public void stop() {
        Peers.await(server.close());
    }

    public void start() {
        server = listen(server.actualPort());
    }

    private HttpServer listen(int port) {
        return Peers.await(vertx.createHttpServer().requestHandler(this::take).listen(port, "127.0.0.1"));
    }

    private void take(HttpServerRequest request) {
        request.exceptionHandler(gone -> {});
        request.response().exceptionHandler(gone -> {}).closeHandler(gone -> {
            if (!request.response().ended()) {
                hangUps.incrementAndGet();
            }
        });
        if (files.handles(request)) {
            files.handle(request);
        } else {
            request.body().onSuccess(body -> answer(request, body));
        }
    }

    private void answer(HttpServerRequest request, Buffer body) {
        String path = request.path();
        if (!path.startsWith("/q/")) {
            received.add(new Received(
                    request.method().name(),
                    request.uri(),
                    MultiMap.caseInsensitiveMultiMap().addAll(request.headers()),
                    body));
        }
        if (silent || path.endsWith("/slow")) {
            return;
        }
        if (path.endsWith("/hasty")) {
            vertx.setTimer(700, later -> say(request, "late"));
        } else if (path.endsWith("/patient") || path.endsWith("/late")) {
            vertx.setTimer(1_300, later -> say(request, "late, but here"));
        } else if (path.endsWith("/events")) {
            events.open(request);
        } else if (path.endsWith("/broken")) {
            request.connection().close();
        } else if (path.endsWith("/torn")) {
            request.response().putHeader("Content-Length", "1000").write("only this much");
            vertx.setTimer(200, later -> request.connection().close());
        } else if (path.endsWith("/pieces")) {
            request.response().setChunked(true).write("one, ");
            vertx.setTimer(200, later -> request.response().end("two"));
        } else if (path.endsWith("/halves")) {
            request.response().putHeader("Content-Length", "8").write("one, ");
            vertx.setTimer(200, later -> request.response().end("two"));
        } else if (path.endsWith("/squeezed")) {
            request.response().putHeader("Transfer-Encoding", "gzip, chunked").end("not read");
        } else if (path.endsWith("/stream")) {
            request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
            request.response().write("data: one\n\n");
            vertx.setTimer(1_500, later -> request.response().end("data: two\n\n"));
        } else {
            say(request, name);
        }
    }

    private static void say(HttpServerRequest request, String text) {
        if (request.response().closed()) {
            return;
        }
        request.response()
                .putHeader("X-Request-Id", "made-up-by-a-service")
                .putHeader("Content-Security-Policy", "default-src *")
                .putHeader("Set-Cookie", "tracker=1")
                .putHeader("Server", "secret/1.0")
                .putHeader("ETag", "\"7\"")
                .end(text);
    }
}
