package au.standcorrected.kit.testing;

import java.util.Locale;
import org.jboss.logging.Logger;
import org.testcontainers.DockerClientFactory;

/**
 * Where the tests' PostgreSQL and Kafka are: containers when a Docker engine answers, embedded otherwise.
 * {@code -Dinfra=containers} or {@code -Dinfra=embedded} decides instead.
 */
public record Infrastructure(String jdbcUrl, String username, String password, String bootstrapServers) {
    private static final Logger log = Logger.getLogger(Infrastructure.class);
    private static final String PREFIX = "test.infrastructure.";

    /**
     * The one that all tests of this JVM use; started when first asked for. Known through system properties, since a
     * test and its resource may live in different class loaders.
     */
    public static synchronized Infrastructure shared() {
        if (System.getProperty(PREFIX + "jdbcUrl") == null) {
            start(System.getProperty("infra", "auto").toLowerCase(Locale.ROOT)).publish();
        }
        return new Infrastructure(
                System.getProperty(PREFIX + "jdbcUrl"),
                System.getProperty(PREFIX + "username"),
                System.getProperty(PREFIX + "password"),
                System.getProperty(PREFIX + "bootstrapServers"));
    }

    private static Infrastructure start(String wanted) {
        boolean containers =
                switch (wanted) {
                    case "containers" -> true;
                    case "embedded" -> false;
                    case "auto" -> DockerClientFactory.instance().isDockerAvailable();
                    default ->
                        throw new IllegalArgumentException("-Dinfra is containers, embedded or auto, not " + wanted);
                };
        log.infof("test infrastructure: %s", containers ? "containers" : "embedded");
        return containers ? Containers.start() : EmbeddedParts.start();
    }

    private void publish() {
        System.setProperty(PREFIX + "jdbcUrl", jdbcUrl);
        System.setProperty(PREFIX + "username", username);
        System.setProperty(PREFIX + "password", password);
        System.setProperty(PREFIX + "bootstrapServers", bootstrapServers);
    }
}
