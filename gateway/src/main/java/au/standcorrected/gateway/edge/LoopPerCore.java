package au.standcorrected.gateway.edge;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * One event loop for each core, where the framework would start two: nothing here waits on a loop, and loops that share
 * a core interrupt each other after every few requests. Whoever sets the number in the environment is heard first.
 */
public final class LoopPerCore implements ConfigSourceFactory {
    private static final int LEAST = 2;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        int loops = Math.max(LEAST, Runtime.getRuntime().availableProcessors());
        return List.of(new PropertiesConfigSource(
                Map.of("quarkus.vertx.event-loops-pool-size", Integer.toString(loops)), "a loop per core", 100));
    }
}
