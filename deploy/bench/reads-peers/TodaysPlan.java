import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for a day at a steady pace, whether the answers come or not, and counts from when each should have been sent: a
 * server that stalls is seen to stall. In between, at the same pace, a log is read by its primary key.
 */
final class TodaysPlan {
    private static final double MOST_TIMES = 1.3;
    private static final String ITEMS = "'[' || string_agg(format('{\"enrolment\":\"%s\",\"exercise\":\"exercise-%s\",\"revision\":\"%s\",\"dosage\":"
            + "{\"sets\":2,\"repetitions\":10,\"holdSeconds\":3,\"side\":\"each\",\"restSeconds\":30},\"setsDone\":2,\"skipped\":false}',"
            + " gen_random_uuid(), n, gen_random_uuid()), ',') || ']'";

    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        int few = Integer.parseInt(arguments[2]);
        int times = Integer.parseInt(arguments[3]);
        int rate = Integer.parseInt(arguments[4]);
        int seconds = Integer.parseInt(arguments[5]);
        HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest day = HttpRequest.newBuilder(URI.create(url + "/api/programs/v1/me/day"))
                .header("Cookie", System.getenv("COOKIE"))
                .build();
        try (Connection database = LocalDatabase.open(Path.of(arguments[1]))) {
            try {
                add(database, few);
                days(http, day, rate, seconds); // warm
                double[] small = measure("few", database, http, day, rate, seconds);
                add(database, few * (times - 1));
                double[] large = measure("many", database, http, day, rate, seconds);
                double ratio = large[0] / small[0];
                System.out.printf(
                        "a day with %d times the logs takes %.2f times as long (median; at most %.1f), p99 %.2f times;"
                                + " by primary key %.2f times%n",
                        times, ratio, MOST_TIMES, large[1] / small[1], large[2] / small[2]);
                if (ratio > MOST_TIMES) {
                    System.exit(1);
                }
            } finally {
                try (var statement = database.createStatement()) {
                    statement.execute("delete from care.session where note = 'a log of the benchmark'");
                }
            }
        }
    }

    /** Sixty logs a member, over the last sixty days. */
    private static void add(Connection database, int logs) throws SQLException {
        long began = System.nanoTime();
        try (var statement = database.createStatement()) {
            statement.execute("insert into care.session (id, member_id, date, block, started_at, finished_at, check_in,"
                    + " pain_before, pain_after, effort, note, items, recorded_at)"
                    + " select gen_random_uuid(), m.id, current_date - d, 'MORNING', now() - d * interval '1 day',"
                    + " now() - d * interval '1 day' + interval '10 minutes', 'NO_CHANGE', 5, 4, 4, 'a log of the benchmark',"
                    + " i.items::jsonb, now()"
                    + " from (select gen_random_uuid() as id from generate_series(1, " + logs / 60 + ")) m"
                    + " cross join generate_series(1, 60) d"
                    + " cross join (select " + ITEMS + " as items from generate_series(1, 4) n) i");
            statement.execute("analyze care.session");
        }
        System.out.printf("%d logs more after %.0f s%n", logs, (System.nanoTime() - began) / 1e9);
    }

    /** The day's median and 99th percentile and the primary key's median, in milliseconds. */
    private static double[] measure(
            String name, Connection database, HttpClient http, HttpRequest day, int rate, int seconds)
            throws Exception {
        List<Double> days = days(http, day, rate, seconds);
        List<Double> keys = keys(database, rate, seconds);
        double[] found = {at(days, 0.5), at(days, 0.99), at(keys, 0.5)};
        System.out.printf(
                "%-5s day: median %.2f ms, p99 %.2f ms; by primary key: median %.3f ms, p99 %.3f ms%n",
                name, found[0], found[1], found[2], at(keys, 0.99));
        return found;
    }

    private static List<Double> days(HttpClient http, HttpRequest day, int rate, int seconds) {
        List<Double> took = Collections.synchronizedList(new ArrayList<>());
        List<CompletableFuture<?>> sent = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = began + i * 1_000_000_000L / rate;
            waitUntil(due);
            sent.add(http.sendAsync(day, HttpResponse.BodyHandlers.ofString()).thenAccept(answer -> {
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("answered with " + answer.statusCode());
                }
                took.add((System.nanoTime() - due) / 1e6);
            }));
        }
        sent.forEach(CompletableFuture::join);
        return took;
    }

    private static List<Double> keys(Connection database, int rate, int seconds) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (var found = database.createStatement().executeQuery("select id from care.session tablesample system (1) limit 500")) {
            while (found.next()) {
                ids.add(found.getObject(1, UUID.class));
            }
        }
        List<Double> took = new ArrayList<>();
        try (var statement = database.prepareStatement("select * from care.session where id = ?")) {
            long began = System.nanoTime();
            for (int i = 0; i < rate * seconds; i++) {
                waitUntil(began + i * 1_000_000_000L / rate);
                long asked = System.nanoTime();
                statement.setObject(1, ids.get(i % ids.size()));
                try (var found = statement.executeQuery()) {
                    found.next();
                    found.getString("items");
                }
                took.add((System.nanoTime() - asked) / 1e6);
            }
        }
        return took;
    }

    private static void waitUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static double at(List<Double> took, double quantile) {
        List<Double> sorted = took.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(quantile * sorted.size())));
    }
}
