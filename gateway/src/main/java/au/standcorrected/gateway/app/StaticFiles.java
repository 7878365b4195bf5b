package au.standcorrected.gateway.app;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The files packed into this program; each is read and compressed once and then kept. */
@Singleton
final class StaticFiles {
    private static final String ROOT = "META-INF/resources";
    private static final Pattern NAME = Pattern.compile("(/[A-Za-z0-9_@+][A-Za-z0-9._@+-]*)+");

    private final Vertx vertx;
    private final Map<String, StaticFile> kept = new ConcurrentHashMap<>();

    StaticFiles(Vertx vertx) {
        this.vertx = vertx;
    }

    Future<Optional<StaticFile>> find(String path) {
        StaticFile known = kept.get(path);
        if (known != null) {
            return Future.succeededFuture(Optional.of(known));
        }
        if (!NAME.matcher(path).matches()) {
            return Future.succeededFuture(Optional.empty());
        }
        return vertx.executeBlocking(() -> read(path), false);
    }

    private Optional<StaticFile> read(String path) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream stream = loader.getResourceAsStream(ROOT + path)) {
            // A folder opens too, as a list of names or as nothing; files of ours always have a dot in their name.
            if (stream == null || path.lastIndexOf('.') < path.lastIndexOf('/')) {
                return Optional.empty();
            }
            StaticFile file = StaticFile.of(path, stream.readAllBytes());
            if (LaunchMode.current() != LaunchMode.DEVELOPMENT) {
                kept.put(path, file);
            }
            return Optional.of(file);
        }
    }
}
