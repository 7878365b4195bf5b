package au.standcorrected.faults;

import au.standcorrected.kit.testing.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Members who change their minds about a consent, through whichever replica answers. A request whose answer was lost is
 * sent again: deciding what stands already changes nothing, so the number of changes is known.
 */
final class Load {
    private static final int WRITERS = 8;
    private static final String ME = "/api/accounts/v1/me";

    private final List<Replica> producers;
    private final List<UUID> members = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Load(List<Replica> producers) {
        this.producers = producers;
    }

    void register(int howMany) throws InterruptedException {
        for (int i = 0; i < howMany; i++) {
            UUID member = UUID.randomUUID();
            until(member, "POST", ME, "", i);
            members.add(member);
        }
    }

    int done() {
        return done.get();
    }

    /** Makes that many changes; each member's are made by one writer, one after the other. */
    void change(int howMany) throws InterruptedException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        for (int writer = 0; writer < WRITERS; writer++) {
            int first = writer;
            writers.execute(() -> write(first, howMany / WRITERS));
        }
        writers.shutdown();
        if (!writers.awaitTermination(60, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the load did not end in an hour");
        }
    }

    private void write(int writer, int changes) {
        List<UUID> mine = new ArrayList<>();
        for (int i = writer; i < members.size(); i += WRITERS) {
            mine.add(members.get(i));
        }
        try {
            for (int i = 0; i < changes; i++) {
                UUID member = mine.get(i % mine.size());
                boolean granted = (i / mine.size()) % 2 == 0;
                until(
                        member,
                        "PUT",
                        ME + "/consents/sharing",
                        "{\"version\":1,\"granted\":" + granted + "}",
                        writer + i);
                done.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One change through one replica, without trying again: for measuring. */
    void changeOnce(UUID member, boolean granted) throws IOException, InterruptedException {
        int status = send(
                member,
                "PUT",
                ME + "/consents/sharing",
                "{\"version\":1,\"granted\":" + granted + "}",
                producers.get(0));
        if (status != 200) {
            throw new IOException("answered " + status);
        }
    }

    List<UUID> members() {
        return List.copyOf(members);
    }

    private void until(UUID member, String method, String path, String body, int start) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            Replica replica = producers.get((start + attempt) % producers.size());
            try {
                int status = send(member, method, path, body, replica);
                if (status < 300) {
                    return;
                }
                if (status < 500) {
                    throw new IllegalStateException(method + " " + path + " was answered with " + status);
                }
            } catch (IOException e) {
                // The replica was killed: its answer is lost, the change may or may not be made.
            }
            Thread.sleep(50);
        }
    }

    private int send(UUID member, String method, String path, String body, Replica replica)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica.url(path)))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + TestTokens.of(member, "subscriber"))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}
