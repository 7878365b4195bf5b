package au.standcorrected.kit.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
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

    /** @param wanted each {@code name=policy} or {@code name=policy;retention.ms=…}; what a topic that exists lacks is set */
    private static void createTopics(int port, List<String> wanted) throws ExecutionException, InterruptedException {
        if (wanted.isEmpty()) {
            return;
        }
        Map<String, Map<String, String>> topics = new LinkedHashMap<>();
        for (String topic : wanted) {
            String[] nameAndPolicy = topic.split("=", 2);
            topics.put(nameAndPolicy[0], configs(nameAndPolicy.length > 1 ? nameAndPolicy[1] : "delete"));
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + port))) {
            Set<String> there = admin.listTopics().names().get();
            Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
            List<NewTopic> missing = new ArrayList<>();
            topics.forEach((name, configs) -> {
                if (!there.contains(name)) {
                    missing.add(new NewTopic(name, PARTITIONS, (short) 1).configs(configs));
                } else if (configs.size() > 1) {
                    changes.put(new ConfigResource(ConfigResource.Type.TOPIC, name), settings(configs));
                }
            });
            admin.createTopics(missing).all().get();
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static Map<String, String> configs(String policy) {
        String[] parts = policy.split(";");
        Map<String, String> configs = new LinkedHashMap<>(Map.of("cleanup.policy", parts[0]));
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", 2);
            configs.put(pair[0], pair[1]);
        }
        return configs;
    }

    private static Collection<AlterConfigOp> settings(Map<String, String> configs) {
        return configs.entrySet().stream()
                .map(entry ->
                        new AlterConfigOp(new ConfigEntry(entry.getKey(), entry.getValue()), AlterConfigOp.OpType.SET))
                .toList();
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
