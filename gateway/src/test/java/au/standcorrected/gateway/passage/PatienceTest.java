package au.standcorrected.gateway.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Line;
import au.standcorrected.gateway.peers.Peers;
import au.standcorrected.gateway.peers.Soon;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Patience with a service")
class PatienceTest {
    private static final String CATALOGUE = "/api/programs/v1/catalogue";

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.booking().forget();
        Peers.programs().forget();
        Peers.programsTwo().forget();
    }

    @AfterEach
    void everybodyAnswers() {
        Peers.booking().fallSilent(false);
        Peers.programsTwo().fallSilent(false);
        Soon.that("both replicas answer again", Duration.ofSeconds(8), () -> answers(6)
                .equals(Set.of("programs", "programs-two")));
        Soon.that(
                "booking answers again",
                Duration.ofSeconds(8),
                () -> new Browser().get("/api/booking/v1/clinics").statusCode() == 200);
    }

    @Test
    @DisplayName("ends with 504 after the route's own time, and the late answer is thrown away")
    void routesOwnTime() {
        assertEquals(
                "late, but here", new Browser().get("/api/booking/v1/patient").body());
        HttpResponse<String> response = new Browser().get("/api/booking/v1/hasty");

        assertEquals(504, response.statusCode());
        JsonObject problem = new JsonObject(response.body());
        assertEquals("/problems/service-too-slow", problem.getString("type"));
        assertTrue(problem.getString("detail").contains("didn't answer in time"));
        assertEquals(1, Peers.booking().hangUps());
        Soon.pause(600);
        assertEquals("booking", new Browser().get("/api/booking/v1/clinics").body());
    }

    @Test
    @DisplayName("is the general one on every other route")
    void generalTime() {
        long begin = System.nanoTime();
        assertEquals(504, new Browser().get("/api/booking/v1/late").statusCode());
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() >= 1_000);
        assertEquals(1, Peers.booking().received().size());
    }

    @Test
    @DisplayName("ends at the service when the caller hangs up before the answer, which is nobody's failure")
    void callerLeaves() throws IOException {
        for (int i = 1; i <= 7; i++) {
            try (Line line = Line.open()) {
                int arrived = i;
                line.ask("GET", "/api/booking/v1/slow");
                Soon.that(
                        "it arrived",
                        Duration.ofSeconds(3),
                        () -> Peers.booking().received().size() == arrived);
            }
            int left = i;
            Soon.that(
                    "the service noticed",
                    Duration.ofSeconds(3),
                    () -> Peers.booking().hangUps() == left);
        }
        assertEquals(200, new Browser().get("/api/booking/v1/clinics").statusCode());
        assertEquals(8, Peers.booking().received().size());
    }

    @Test
    @DisplayName("ends for a replica that answers nobody: the other takes over, and it is tried again later")
    void replicaIsSilent() {
        Peers.programsTwo().fallSilent(true);
        failUntilOpen();

        long begin = System.nanoTime();
        assertEquals(Set.of("programs"), answers(10));
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 900);
        assertEquals("programs", new Browser().post(CATALOGUE, "{}").body());

        Peers.programsTwo().fallSilent(false);
        Soon.that("it is asked again", Duration.ofSeconds(4), () -> answers(4).contains("programs-two"));
    }

    @Test
    @DisplayName("lets one request try a replica after its rest, and no more while it stays silent")
    void oneProbe() {
        Peers.programsTwo().fallSilent(true);
        failUntilOpen();
        // For two seconds after a failure others are asked first anyway.
        Soon.pause(2_100);
        Peers.programsTwo().forget();

        List<HttpResponse<String>> responses = together(12);

        assertEquals(1, Peers.programsTwo().received().size());
        assertEquals(
                11,
                responses.stream()
                        .filter(response -> response.statusCode() == 200)
                        .count());
    }

    @Test
    @DisplayName("is over for now when no replica is left: 503 at once, with the time to come back")
    void nobodyLeft() {
        Peers.booking().fallSilent(true);
        together("/api/booking/v1/clinics", 5);

        long begin = System.nanoTime();
        HttpResponse<String> response = new Browser().get("/api/booking/v1/clinics");

        assertEquals(503, response.statusCode());
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 500);
        assertEquals("/problems/service-away", new JsonObject(response.body()).getString("type"));
        assertEquals("2", response.headers().firstValue("Retry-After").orElseThrow());
    }

    @Test
    @DisplayName("finds another replica for a question whose connection breaks, once, but never repeats a change")
    void brokenConnections() {
        Set<Integer> ofChanges = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    503, new Browser().post("/api/programs/v1/broken", "{}").statusCode());
            ofChanges.add(broken());
            forget();
        }
        assertEquals(Set.of(1), ofChanges);

        new Browser().get("/api/programs/v1/broken");
        assertEquals(2, broken());
        forget();

        new Browser()
                .send(
                        "POST",
                        "/api/programs/v1/broken",
                        "",
                        "X-Stand-Corrected",
                        "1",
                        "Origin",
                        Peers.origin(),
                        "Idempotency-Key",
                        "a-key-of-the-caller");
        assertEquals(2, broken());
    }

    private static int broken() {
        return Peers.programs().received().size()
                + Peers.programsTwo().received().size();
    }

    private static void forget() {
        Peers.programs().forget();
        Peers.programsTwo().forget();
        // An answer closes the breaker's count again.
        answers(4);
        Peers.programs().forget();
        Peers.programsTwo().forget();
    }

    private static void failUntilOpen() {
        for (int round = 0; round < 5; round++) {
            if (together(10).stream().allMatch(response -> response.statusCode() == 200)) {
                return;
            }
        }
        throw new AssertionError("The silent replica was asked again and again");
    }

    private static List<HttpResponse<String>> together(int count) {
        return together(CATALOGUE, count);
    }

    private static List<HttpResponse<String>> together(String path, int count) {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, count)
                .mapToObj(i -> new Browser().getAsync(path))
                .toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private static Set<String> answers(int count) {
        Set<String> answers = new HashSet<>();
        for (int i = 0; i < count; i++) {
            answers.add(new Browser().get(CATALOGUE).body());
        }
        return answers;
    }
}
