package au.standcorrected.gateway.passage;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** One running copy of a service. */
final class Replica {
    private static final Duration REST = Duration.ofSeconds(2);

    private final URI address;
    private final Breaker breaker;
    private volatile Instant restingUntil = Instant.MIN;

    Replica(URI address, Breaker breaker) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("Not an address of a service: " + address);
        }
        this.address = address;
        this.breaker = breaker;
    }

    URI address() {
        return address;
    }

    Breaker breaker() {
        return breaker;
    }

    /** After one failure others are asked first for a while; after several in a row nobody is sent here at all. */
    void failed(Instant now) {
        restingUntil = now.plus(REST);
        breaker.failed(now);
    }

    void answered() {
        if (restingUntil != Instant.MIN) {
            restingUntil = Instant.MIN;
        }
        breaker.succeeded();
    }

    boolean resting(Instant now) {
        return now.isBefore(restingUntil);
    }

    RequestOptions request(long connectWithinMillis) {
        boolean tls = "https".equals(address.getScheme());
        int port = address.getPort() != -1 ? address.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(connectWithinMillis);
    }
}
