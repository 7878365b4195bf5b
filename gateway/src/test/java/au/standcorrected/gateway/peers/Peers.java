package au.standcorrected.gateway.peers;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Starts the peers on free loopback ports and tells the gateway where they are. */
public final class Peers implements QuarkusTestResourceLifecycleManager {
    public static final String SECRET = "a-client-secret-for-tests-0123456789";

    public static final long LARGEST_UPLOAD = 320L * 1024 * 1024;

    private static @Nullable State state;

    /** Everything that stands behind the gateway under test. */
    private record State(
            Vertx vertx,
            int gatewayPort,
            KeycloakPeer keycloak,
            ServicePeer accounts,
            ServicePeer programs,
            ServicePeer programsTwo,
            ServicePeer media,
            ServicePeer booking) {}

    @Override
    public Map<String, String> start() {
        Vertx vertx = Vertx.vertx();
        int port = freePort();
        State started = new State(
                vertx,
                port,
                new KeycloakPeer(vertx, origin(port)),
                new ServicePeer(vertx, "accounts"),
                new ServicePeer(vertx, "programs"),
                new ServicePeer(vertx, "programs-two"),
                new ServicePeer(vertx, "media"),
                new ServicePeer(vertx, "booking"));
        state = started;
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.http.test-port", Integer.toString(port));
        config.put("public.url", origin(port));
        config.put("keycloak.url", started.keycloak.url());
        config.put("gateway.client.secret", SECRET);
        config.put("session.encryption.secret", "an-encryption-secret-for-tests-01234567");
        config.put("services.accounts.urls", started.accounts.url());
        config.put("services.programs.urls", started.programs.url() + "," + started.programsTwo.url());
        config.put("services.media.urls", started.media.url());
        config.put("services.booking.urls", started.booking.url());
        config.put("gateway.answer-within", "1s");
        config.put("gateway.stall-within", "2s");
        config.put("gateway.routes.upload.body-limit", Long.toString(LARGEST_UPLOAD));
        config.put("gateway.routes.hasty.path", "/api/booking/v1/hasty");
        config.put("gateway.routes.hasty.answer-within", "300ms");
        config.put("gateway.routes.patient.path", "/api/booking/v1/patient");
        config.put("gateway.routes.patient.answer-within", "5s");
        config.put("gateway.breaker.rest", "1s");
        // Every test calls from the loopback.
        config.put("gateway.limits.loopback-times", "1000");
        return config;
    }

    @Override
    public void stop() {
        await(state().vertx.close());
    }

    private static State state() {
        return Objects.requireNonNull(state, "The peers have not been started");
    }

    public static String origin() {
        return origin(state().gatewayPort);
    }

    public static int gatewayPort() {
        return state().gatewayPort;
    }

    public static KeycloakPeer keycloak() {
        return state().keycloak;
    }

    public static ServicePeer accounts() {
        return state().accounts;
    }

    public static ServicePeer programs() {
        return state().programs;
    }

    public static ServicePeer programsTwo() {
        return state().programsTwo;
    }

    public static ServicePeer media() {
        return state().media;
    }

    public static ServicePeer booking() {
        return state().booking;
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("A test peer did not do what it was asked", failure);
        }
    }

    private static String origin(int port) {
        return "http://localhost:" + port;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
