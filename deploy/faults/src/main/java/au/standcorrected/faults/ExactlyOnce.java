package au.standcorrected.faults;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exit code 0: every committed change had its effect exactly once in each consumer, in order. */
@Command(
        name = "exactly-once",
        mixinStandardHelpOptions = true,
        description = "Changes under load while services are killed and the broker is stopped, then the ledger.")
public final class ExactlyOnce implements Callable<Integer> {
    private static final int MEMBERS = 200;

    /** Each member's consent is given and taken back once, so that no change repeats the one before it. */
    private static final int SLICE = 2 * MEMBERS;

    private static final double AT_MOST = 3.0;

    @Option(names = "--changes", defaultValue = "10000", description = "how many changes (default ${DEFAULT-VALUE})")
    private int changes;

    @Option(
            names = "--kills",
            defaultValue = "20",
            description = "how often a replica is killed (default ${DEFAULT-VALUE})")
    private int kills;

    @Option(
            names = "--broker-stops",
            defaultValue = "2",
            description = "how often the broker is stopped for 20 s (default ${DEFAULT-VALUE})")
    private int brokerStops;

    @Option(names = "--inbox-off", description = "switch the inbox off: the check must fail")
    private boolean inboxOff;

    @Option(
            names = "--relay-by-position",
            description = "let the relay read by \"greater than the last\": it must fail")
    private boolean relayByPosition;

    @Option(names = "--latency", description = "measure commit to consumer's commit first, without load")
    private boolean latency;

    @Option(names = "--services", description = "the folder with the built services (default ${DEFAULT-VALUE})")
    private Path services = Path.of("services");

    @Option(names = "--seed", defaultValue = "1", description = "of what is left to chance")
    private long seed;

    ExactlyOnce() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ExactlyOnce()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Map<String, String> faults = new HashMap<>();
        if (inboxOff) {
            faults.put("FAULTS_INBOX_OFF", "true");
        }
        if (relayByPosition) {
            faults.put("FAULTS_RELAY_READS_BY_POSITION", "true");
        }
        System.out.printf(
                "%d cores; faults switched on: %s%n", Runtime.getRuntime().availableProcessors(), faults);
        try (Estate estate = Estate.start(services, Estate.PRODUCER_AND_CONSUMERS, faults, List.of())) {
            Load load = new Load(estate.producers());
            load.register(MEMBERS);
            boolean quick = !latency || new Latency(estate, load).measure() <= AT_MOST;
            boolean exact = underFire(estate, load);
            return exact && quick ? 0 : 1;
        }
    }

    private boolean underFire(Estate estate, Load load) throws Exception {
        AtomicBoolean go = new AtomicBoolean(true);
        Chaos chaos = new Chaos(estate, seed);
        Thread chaosThread = new Thread(() -> {
            try {
                chaos.run(kills, brokerStops, go::get);
            } catch (Exception e) {
                System.out.println("the chaos ended early: " + e.getMessage());
            }
        });
        chaosThread.start();
        int before = load.done();
        // The load goes on for as long as things are being broken, so that every kill meets work.
        while (load.done() - before < changes || chaosThread.isAlive()) {
            load.change(SLICE);
        }
        chaosThread.join();
        for (Replica replica : estate.replicas()) {
            replica.awaitReady();
        }
        List<Ledger.Finding> findings = new Ledger(estate).compare();
        System.out.printf(
                "%d changes acknowledged, %d kills, %d broker stops%n",
                load.done(), chaos.kills(), chaos.brokerStops());
        findings.forEach(finding -> System.out.printf(
                "%s: committed %d, missing %d, doubled %d, out of order %d, parked %d%n",
                finding.consumer(),
                finding.committed(),
                finding.missing(),
                finding.doubled(),
                finding.outOfOrder(),
                finding.parked()));
        boolean exact = chaos.kills() == kills
                && chaos.brokerStops() == brokerStops
                && findings.stream().allMatch(Ledger.Finding::clean);
        System.out.println(exact ? "exactly once, in order" : "NOT exactly once");
        return exact;
    }
}
