package au.standcorrected.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** One running copy of a service. */
final class Replica {
    private static final Duration REST = Duration.ofSeconds(2);

    private final URI address;
    private volatile Instant restingUntil = Instant.MIN;

    Replica(URI address) {
        if (address.getHost() == null) {
            throw new IllegalArgumentException("Not an address of a service: " + address);
        }
        this.address = address;
    }

    URI address() {
        return address;
    }

    /** After a refused connection others are asked first for a while. */
    void rest(Instant now) {
        restingUntil = now.plus(REST);
    }

    boolean resting(Instant now) {
        return now.isBefore(restingUntil);
    }

    RequestOptions request(Duration connectWithin) {
        boolean tls = "https".equals(address.getScheme());
        int port = address.getPort() != -1 ? address.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(connectWithin.toMillis());
    }
}
