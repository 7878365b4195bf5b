package au.standcorrected.kit.testing;

import au.standcorrected.kit.embedded.EmbeddedKafka;
import au.standcorrected.kit.embedded.EmbeddedPostgres;
import au.standcorrected.kit.embedded.Port;
import au.standcorrected.kit.embedded.PostgresSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL and Kafka as child processes of the test; they end with it. */
final class EmbeddedParts {
    private static final String PASSWORD = "local";

    private EmbeddedParts() {}

    @SuppressWarnings("resource") // They serve all tests of this JVM.
    static Infrastructure start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "infrastructure-");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(PostgresSettings.in(folder.resolve("postgres")));
            postgres.createDatabase("service", PASSWORD);
            EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), Port.free());
            return new Infrastructure(postgres.jdbcUrl("service"), "service", PASSWORD, kafka.bootstrapServers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
