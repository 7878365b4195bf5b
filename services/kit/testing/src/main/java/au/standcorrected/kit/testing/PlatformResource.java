package au.standcorrected.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the infrastructure once for all tests of a module and tells the service where it is. */
public class PlatformResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        Infrastructure infrastructure = Infrastructure.shared();
        return Map.of(
                "quarkus.datasource.jdbc.url", infrastructure.jdbcUrl(),
                "quarkus.datasource.username", infrastructure.username(),
                "quarkus.datasource.password", infrastructure.password(),
                "kafka.bootstrap.servers", infrastructure.bootstrapServers(),
                "quarkus.oidc.public-key", TestTokens.publicKey());
    }

    @Override
    public void stop() {
        // The infrastructure is shared by the module's tests and ends with the JVM.
    }
}
