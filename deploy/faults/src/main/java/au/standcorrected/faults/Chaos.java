package au.standcorrected.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Kills replicas in turn and stops the broker now and then. Bounded in number, and it ends by itself. */
final class Chaos {
    private static final Duration BROKER_AWAY = Duration.ofSeconds(20);
    private static final Duration REPLICA_AWAY = Duration.ofSeconds(1);

    private final Estate estate;
    private final Random random;
    private int kills;
    private int brokerStops;

    Chaos(Estate estate, long seed) {
        this.estate = estate;
        this.random = new Random(seed);
    }

    int kills() {
        return kills;
    }

    int brokerStops() {
        return brokerStops;
    }

    void run(int wantedKills, int wantedBrokerStops, BooleanSupplier go) throws IOException, InterruptedException {
        List<Replica> replicas = estate.replicas();
        int killsBetweenStops = wantedKills / (wantedBrokerStops + 1);
        while (kills < wantedKills && go.getAsBoolean()) {
            if (brokerStops < wantedBrokerStops && kills >= (brokerStops + 1) * killsBetweenStops) {
                stopBroker();
            }
            // Every replica has its turn, so that each service loses the active one too.
            Replica victim = replicas.get(kills % replicas.size());
            victim.kill();
            kills++;
            System.out.printf("  kill -9 %d: %s%n", kills, victim.service());
            Thread.sleep(REPLICA_AWAY.toMillis());
            victim.start();
            victim.awaitReady();
            Thread.sleep(random.nextInt(1_000));
        }
    }

    private void stopBroker() throws InterruptedException {
        brokerStops++;
        System.out.printf("  broker stopped for %d s (%d)%n", BROKER_AWAY.toSeconds(), brokerStops);
        estate.stopBroker();
        Thread.sleep(BROKER_AWAY.toMillis());
        estate.startBroker();
    }
}
