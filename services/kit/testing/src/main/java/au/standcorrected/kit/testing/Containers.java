package au.standcorrected.kit.testing;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL and Kafka as containers of the versions that run in production; they end with the JVM. */
final class Containers {
    private Containers() {}

    @SuppressWarnings("resource") // They serve all tests of this JVM.
    static Infrastructure start() {
        PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.1");
        postgres.start();
        kafka.start();
        return new Infrastructure(
                postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword(), kafka.getBootstrapServers());
    }
}
