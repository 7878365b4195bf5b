package au.standcorrected.gateway.passage;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at everything under way a few times a second: one timer for all of it, because most requests end long before. */
@Singleton
final class Watch {
    private static final long EVERY_MILLIS = 250;

    private final Set<Crossing> underWay = ConcurrentHashMap.newKeySet();

    Watch(Vertx vertx) {
        vertx.setPeriodic(EVERY_MILLIS, look -> {
            long now = System.nanoTime();
            underWay.forEach(crossing -> crossing.look(now));
        });
    }

    void begin(Crossing crossing) {
        underWay.add(crossing);
    }

    void end(Crossing crossing) {
        underWay.remove(crossing);
    }
}
