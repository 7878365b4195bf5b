package au.standcorrected.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A service and its replicas, asked in turn; one that refuses connections is passed over. */
final class Upstream {
    /** Whoever opens a page waits two seconds at most to learn that a service is away. */
    private static final Duration ALL_TRIES_WITHIN = Duration.ofMillis(1_600);

    private final String name;
    private final List<Replica> replicas;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();

    Upstream(String name, List<URI> addresses, Clock clock) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("The service " + name + " needs at least one address");
        }
        this.name = name;
        this.replicas = addresses.stream().map(Replica::new).toList();
        this.clock = clock;
    }

    String name() {
        return name;
    }

    List<Replica> replicas() {
        return replicas;
    }

    /** Connects to the next replica that accepts; fails when none does. */
    Future<HttpClientRequest> connect(HttpClient client) {
        List<Replica> order = order(clock.instant());
        return connect(client, order, 0, ALL_TRIES_WITHIN.dividedBy(order.size()));
    }

    private Future<HttpClientRequest> connect(HttpClient client, List<Replica> order, int position, Duration each) {
        Replica replica = order.get(position);
        return client.request(replica.request(each)).recover(refused -> {
            replica.rest(clock.instant());
            return position + 1 < order.size()
                    ? connect(client, order, position + 1, each)
                    : Future.failedFuture(refused);
        });
    }

    /** Every replica once, beginning with the one whose turn it is; those that rest come last. */
    List<Replica> order(Instant now) {
        int first = Math.floorMod(turn.getAndIncrement(), replicas.size());
        List<Replica> ready = new ArrayList<>();
        List<Replica> resting = new ArrayList<>();
        for (int i = 0; i < replicas.size(); i++) {
            Replica replica = replicas.get((first + i) % replicas.size());
            (replica.resting(now) ? resting : ready).add(replica);
        }
        ready.addAll(resting);
        return ready;
    }
}
