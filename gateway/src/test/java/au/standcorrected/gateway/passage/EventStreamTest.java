package au.standcorrected.gateway.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.EventPeer;
import au.standcorrected.gateway.peers.Line;
import au.standcorrected.gateway.peers.Peers;
import au.standcorrected.gateway.peers.Soon;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("A stream of events")
class EventStreamTest {
    private static final String EVENTS = "/api/booking/v1/events";
    private static final Duration SOON = Duration.ofSeconds(3);

    private final EventPeer events = Peers.booking().events();

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.booking().forget();
    }

    @AfterEach
    void nothingLeft() {
        events.endAll();
    }

    @Test
    @DisplayName("stands before the first event, brings each as it comes, and knows who listens by the cookies")
    void live() throws IOException {
        Browser browser = Browser.signedIn();
        try (Line line = subscribe(browser)) {
            String head = line.head().toLowerCase(Locale.ROOT);
            assertTrue(head.startsWith("http/1.1 200"), head);
            assertTrue(head.contains("content-type: text/event-stream"), head);
            assertFalse(head.contains("content-length"), head);
            assertTrue(Peers.booking().last().headers().get("Authorization").startsWith("Bearer ey"));

            for (String word : new String[] {"one", "two"}) {
                events.say(word);
                String chunk = line.text();
                assertTrue(chunk.contains("data: " + word + "\n\n"), chunk);
            }
        }
    }

    @Test
    @DisplayName("may be silent for longer than answers and bodies may")
    void silent() throws IOException {
        try (Line line = subscribe(new Browser())) {
            line.head();
            Soon.pause(4_500);
            events.say("still here");
            assertTrue(line.text().contains("still here"));
        }
    }

    @Test
    @DisplayName("ends at the service when the browser leaves, though nothing is said")
    void browserLeaves() throws IOException {
        try (Line line = subscribe(new Browser())) {
            line.head();
            assertEquals(1, events.count());
        }
        Soon.that("the service noticed", SOON, () -> events.count() == 0);
    }

    @Test
    @DisplayName("ends in the browser when the service ends it")
    void serviceEnds() throws IOException {
        try (Line line = subscribe(new Browser())) {
            line.head();
            events.say("last");
            events.endAll();
            assertTrue(line.endsWithin(3_000));
        }
    }

    @Test
    @DisplayName("is refused to a client of HTTP/1.0, for which it would have to be kept whole")
    void olderHttp() throws IOException {
        try (Line line = Line.open()) {
            line.send(("GET " + EVENTS + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            String head = line.head();
            assertTrue(head.contains(" 505 "), head);
        }
        Soon.that("the service noticed", SOON, () -> events.count() == 0);
    }

    private Line subscribe(Browser browser) throws IOException {
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return Line.open().ask("GET", EVENTS, "Accept: text/event-stream", "Cookie: " + cookies, "Connection: close");
    }
}
