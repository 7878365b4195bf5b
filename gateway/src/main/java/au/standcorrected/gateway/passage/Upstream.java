package au.standcorrected.gateway.passage;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A service and its replicas, asked in turn; one that fails again and again is passed over. */
public final class Upstream {
    /** Whoever opens a page waits two seconds at most to learn that a service is away. */
    private static final long ALL_TRIES_WITHIN_MILLIS = 1_600;
    /** So many at most, that every one of them has time enough to be told from one that is gone. */
    private static final int TRIES = 3;

    private final String name;
    private final List<Replica> replicas;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();

    Upstream(String name, List<URI> addresses, Clock clock, Supplier<Breaker> breakers) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("The service " + name + " needs at least one address");
        }
        this.name = name;
        this.replicas = addresses.stream()
                .map(address -> new Replica(address, breakers.get()))
                .toList();
        this.clock = clock;
    }

    public String name() {
        return name;
    }

    List<Replica> replicas() {
        return replicas;
    }

    /** Whoever wants to ask a replica something. */
    interface Asker {
        void connected(Replica replica, HttpClientRequest request);

        void nobody(NobodyThere why);
    }

    /** Connects to the next replica that accepts; nothing was sent yet, so any request may go on to the next one. */
    void connect(HttpClient client, Asker asker) {
        List<Replica> order = order(clock.instant());
        connect(client, asker, order, 0, Math.min(TRIES, order.size()));
    }

    private void connect(HttpClient client, Asker asker, List<Replica> order, int position, int tries) {
        if (position == tries) {
            asker.nobody(new NobodyThere(retryAfter()));
            return;
        }
        Replica replica = order.get(position);
        if (!replica.breaker().pass(clock.instant())) {
            connect(client, asker, order, position + 1, tries);
            return;
        }
        client.request(replica.request(ALL_TRIES_WITHIN_MILLIS / tries)).onComplete(connected -> {
            if (connected.succeeded()) {
                asker.connected(replica, connected.result());
                return;
            }
            if (connected.cause() instanceof TimeoutException) {
                // All our connections to it are in use, which says nothing of the replica.
                replica.breaker().leftOpen();
            } else {
                replica.failed(clock.instant());
            }
            connect(client, asker, order, position + 1, tries);
        });
    }

    void failed(Replica replica) {
        replica.failed(clock.instant());
    }

    /** Every replica that may be asked, beginning with the one whose turn it is; those that rest come last. */
    List<Replica> order(Instant now) {
        int count = replicas.size();
        int first = count == 1 ? 0 : Math.floorMod(turn.getAndIncrement(), count);
        List<Replica> ready = new ArrayList<>(count);
        List<Replica> resting = new ArrayList<>(0);
        for (int i = 0; i < count; i++) {
            Replica replica = replicas.get((first + i) % count);
            if (replica.breaker().mayPass(now)) {
                (replica.resting(now) ? resting : ready).add(replica);
            }
        }
        ready.addAll(resting);
        return ready;
    }

    private Duration retryAfter() {
        Instant now = clock.instant();
        return replicas.stream()
                .map(replica -> replica.breaker().opensIn(now))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** No replica can be asked at the moment. */
    static final class NobodyThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Duration retryAfter;

        NobodyThere(Duration retryAfter) {
            super("No replica can be asked", null, false, false);
            this.retryAfter = retryAfter;
        }

        /** Whole seconds, two at least: a service that starts needs them. */
        long retryAfterSeconds() {
            return Math.max(2, retryAfter.plusMillis(999).toSeconds());
        }
    }
}
