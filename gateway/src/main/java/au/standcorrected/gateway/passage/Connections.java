package au.standcorrected.gateway.passage;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.ContextInternal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The connections to what stands behind us. Every event loop has its own, so that a request and its answer stay on one
 * thread. Bodies and streams that may last have others than short questions, and cannot use those up.
 */
@Singleton
final class Connections {
    private final Vertx vertx;
    private final int brief;
    private final int lasting;
    private final Map<Object, Pair> byLoop = new ConcurrentHashMap<>();

    Connections(
            Vertx vertx,
            @ConfigProperty(name = "gateway.connections-per-loop") int brief,
            @ConfigProperty(name = "gateway.lasting-connections-per-loop") int lasting) {
        this.vertx = vertx;
        this.brief = brief;
        this.lasting = lasting;
    }

    HttpClient here(boolean lastingOnes) {
        Object loop = ((ContextInternal) vertx.getOrCreateContext()).nettyEventLoop();
        Pair pair = byLoop.get(loop);
        if (pair == null) {
            pair = byLoop.computeIfAbsent(loop, first -> new Pair(client(brief), client(lasting)));
        }
        return lastingOnes ? pair.lasting : pair.brief;
    }

    private HttpClient client(int connections) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(500)
                .setMaxPoolSize(connections)
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false)
                .setMaxHeaderSize(64 * 1024));
    }

    private record Pair(HttpClient brief, HttpClient lasting) {}
}
