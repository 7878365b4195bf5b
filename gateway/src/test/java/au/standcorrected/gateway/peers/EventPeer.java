package au.standcorrected.gateway.peers;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Streams of server-sent events that say something when they are told to. */
public final class EventPeer {
    private final Queue<HttpServerResponse> open = new ConcurrentLinkedQueue<>();

    void open(HttpServerRequest request) {
        HttpServerResponse response =
                request.response().setChunked(true).putHeader("Content-Type", "text/event-stream;charset=UTF-8");
        response.writeHead();
        open.add(response);
        response.closeHandler(gone -> open.remove(response));
    }

    public int count() {
        return open.size();
    }

    public void say(String data) {
        open.forEach(response -> response.write("data: " + data + "\n\n"));
    }

    public void endAll() {
        open.forEach(HttpServerResponse::end);
        open.clear();
    }
}
