package au.standcorrected.kit.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One Kafka node, broker and controller in one, in a JVM of its own:
 * {@code KafkaBroker <data directory> <port> [auto-create] [with-parent] [topic=compact|delete ...]}.
 * Says {@value #READY} on standard output once the topics are there.
 */
public final class KafkaBroker {
    /** Followed by the port; a line of its own. */
    public static final String READY = "Kafka is ready on 127.0.0.1:";

    private static final int PARTITIONS = 3;

    private KafkaBroker() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[0]).toAbsolutePath();
        int port = Integer.parseInt(arguments[1]);
        List<String> rest = new ArrayList<>(List.of(arguments).subList(2, arguments.length));
        boolean autoCreate = rest.remove("auto-create");
        boolean withParent = rest.remove("with-parent");
        Properties settings = settings(data, port, autoCreate);
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "stop-kafka"));
        if (withParent) {
            endWithParent();
        }
        server.startup();
        createTopics(port, rest);
        System.out.println(READY + port);
        server.awaitShutdown();
    }

    private static Properties settings(Path data, int port, boolean autoCreate) {
        int controllerPort = Port.free();
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", Boolean.toString(autoCreate));
        settings.put("num.partitions", Integer.toString(PARTITIONS));
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // Defaults are for a machine of its own; a small heap needs small buffers and few threads.
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        settings.put("log.index.size.max.bytes", "1048576");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("background.threads", "2");
        // A killed broker's session has to run out before the same broker may come back.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        return settings;
    }

    private static void format(Path data) throws Exception {
        Files.createDirectories(data);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        new Formatter()
                .setPrintStream(new PrintStream(said, true, StandardCharsets.UTF_8))
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .setHasDynamicQuorum(false)
                .setDirectories(Set.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .run();
    }

    private static void createTopics(int port, List<String> wanted) throws ExecutionException, InterruptedException {
        if (wanted.isEmpty()) {
            return;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = wanted.stream()
                    .map(topic -> topic.split("=", 2))
                    .filter(topic -> !there.contains(topic[0]))
                    .map(topic -> new NewTopic(topic[0], PARTITIONS, (short) 1)
                            .configs(Map.of("cleanup.policy", topic.length > 1 ? topic[1] : "delete")))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }

    /** The parent holds the other end of standard input: when it is gone, however it went, so is this broker. */
    private static void endWithParent() {
        Thread watch = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Whatever the parent writes does not matter.
                        }
                    } catch (IOException e) {
                        // A broken pipe says the same as its end.
                    }
                    System.exit(0);
                },
                "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }
}
