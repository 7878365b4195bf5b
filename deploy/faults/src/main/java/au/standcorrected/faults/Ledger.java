package au.standcorrected.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compares what the producer committed with what each consumer made of it. */
final class Ledger {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Estate estate;

    Ledger(Estate estate) {
        this.estate = estate;
    }

    /** What a consumer's book shows against the producer's. */
    record Finding(String consumer, long committed, long missing, long doubled, long outOfOrder, long parked) {
        boolean clean() {
            return missing == 0 && doubled == 0 && outOfOrder == 0 && parked == 0;
        }
    }

    /** Waits for as long as a consumer catches up, and gives up on it when nothing has come for a while. */
    List<Finding> compare() throws SQLException, InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (String consumer : Estate.CONSUMERS) {
            Finding finding = compare(consumer);
            Instant progress = Instant.now();
            while (finding.missing() > 0 && Instant.now().isBefore(progress.plus(PATIENCE))) {
                Thread.sleep(1_000);
                Finding now = compare(consumer);
                if (now.missing() < finding.missing()) {
                    progress = Instant.now();
                }
                finding = now;
            }
            findings.add(finding);
        }
        return findings;
    }

    private Finding compare(String consumer) throws SQLException {
        Map<UUID, List<Instant>> committed = committed();
        Map<UUID, List<Effect>> effects = effects(consumer);
        long total = 0;
        long missing = 0;
        long doubled = 0;
        long outOfOrder = 0;
        for (Map.Entry<UUID, List<Instant>> member : committed.entrySet()) {
            List<Effect> seen = effects.getOrDefault(member.getKey(), List.of());
            Map<Instant, Integer> times = new LinkedHashMap<>();
            long last = -1;
            for (Effect effect : seen) {
                times.merge(effect.changedAt(), 1, Integer::sum);
                outOfOrder += effect.version() < last ? 1 : 0;
                last = Math.max(last, effect.version());
            }
            total += member.getValue().size();
            for (Instant change : member.getValue()) {
                int count = times.getOrDefault(change, 0);
                missing += count == 0 ? 1 : 0;
                doubled += Math.max(0, count - 1);
            }
        }
        return new Finding(consumer, total, missing, doubled, outOfOrder, parked(consumer));
    }

    /** Every decision that accounts has committed, by member. */
    private Map<UUID, List<Instant>> committed() throws SQLException {
        Map<UUID, List<Instant>> committed = new HashMap<>();
        try (var connection = estate.connect(Estate.PRODUCER);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select member_id, decided_at from consent_decision order by member_id, decided_at")) {
            while (rows.next()) {
                committed
                        .computeIfAbsent(rows.getObject(1, UUID.class), member -> new ArrayList<>())
                        .add(rows.getTimestamp(2).toInstant());
            }
        }
        return committed;
    }

    private Map<UUID, List<Effect>> effects(String consumer) throws SQLException {
        String table = consumer.equals("programs") ? "care.consent_change" : "consent_change";
        Map<UUID, List<Effect>> effects = new HashMap<>();
        try (var connection = estate.connect(consumer);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select member_id, changed_at, aggregate_version from " + table + " order by id")) {
            while (rows.next()) {
                effects.computeIfAbsent(rows.getObject(1, UUID.class), member -> new ArrayList<>())
                        .add(new Effect(rows.getTimestamp(2).toInstant(), rows.getLong(3)));
            }
        }
        return effects;
    }

    private long parked(String consumer) throws SQLException {
        try (var connection = estate.connect(consumer);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from inbox_parked")) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private record Effect(Instant changedAt, long version) {}
}
