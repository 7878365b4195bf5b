package au.standcorrected.faults;

import au.standcorrected.kit.embedded.EmbeddedKafka;
import au.standcorrected.kit.embedded.EmbeddedPostgres;
import au.standcorrected.kit.embedded.Port;
import au.standcorrected.kit.embedded.PostgresSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a check runs on: PostgreSQL and Kafka of its own, and two replicas of each service that it needs. */
public final class Estate implements AutoCloseable {
    static final String PRODUCER = "accounts";
    static final List<String> CONSUMERS = List.of("programs", "booking");
    static final List<String> PRODUCER_AND_CONSUMERS =
            Stream.concat(Stream.of(PRODUCER), CONSUMERS.stream()).toList();
    private static final int REPLICAS = 2;
    private static final Map<String, String> TOPICS = Map.of(
            "accounts.members", "delete", // kept whole here, so that the ledger can be compared with the log
            "accounts.entitlements", "compact",
            "accounts.audit", "delete",
            "programs.audit", "delete",
            "media.audit", "delete",
            "booking.audit", "delete",
            "booking.clinics", "compact",
            "booking.appointments", "delete",
            "programs.catalogue", "compact",
            "programs.progress", "delete");

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final int kafkaPort;
    private final List<Replica> replicas = new ArrayList<>();
    private EmbeddedKafka kafka;

    private Estate(Path folder, EmbeddedPostgres postgres, EmbeddedKafka kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
        this.kafkaPort = kafka.port();
    }

    /**
     * @param names of the services, those first that others wait for
     * @param faults environment that breaks the replicas on purpose; empty for the honest run
     * @param agents Java agents that break them; none in the honest run
     */
    public static Estate start(Path services, List<String> names, Map<String, String> faults, List<Path> agents)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "faults-");
        EmbeddedPostgres postgres = EmbeddedPostgres.start(
                PostgresSettings.in(folder.resolve("postgres")).withServerSetting("track_commit_timestamp", "on"));
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), Port.free(), TOPICS);
        Estate estate = new Estate(folder, postgres, kafka);
        for (String name : names) {
            postgres.createDatabase(name, "local");
            for (int number = 1; number <= REPLICAS; number++) {
                Replica replica = Replica.of(
                        name,
                        services.resolve(name).resolve("target/quarkus-app/quarkus-run.jar"),
                        postgres.jdbcUrl(name),
                        kafka.bootstrapServers(),
                        folder.resolve(name + "-" + number + ".log"),
                        faults,
                        agents);
                replica.start();
                estate.replicas.add(replica);
                // The first replica migrates the database; the second finds it done.
                replica.awaitReady();
            }
        }
        return estate;
    }

    public List<Replica> replicas() {
        return replicas;
    }

    List<Replica> producers() {
        return replicas.stream()
                .filter(replica -> replica.service().equals(PRODUCER))
                .toList();
    }

    public Path folder() {
        return folder;
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    Connection connect(String service) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(service), service, "local");
    }

    /** For what only the superuser may read, such as commit timestamps. */
    public Connection connectAsSuperuser(String service) throws SQLException {
        return postgres.connectAsSuperuser(service);
    }

    void stopBroker() {
        kafka.close();
    }

    void startBroker() {
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), kafkaPort, TOPICS);
    }

    @Override
    public void close() {
        replicas.forEach(Replica::kill);
        kafka.close();
        postgres.close();
    }
}
