package au.standcorrected.gateway.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Line;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Short answers")
class ShortAnswersTest {
    private static final String BOOKING = "/api/booking/v1/";

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.accounts().forget();
    }

    @Test
    @DisplayName("come whole, one after the other on one connection")
    void oneConnection() throws IOException {
        try (Line line = Line.open()) {
            for (int i = 0; i < 3; i++) {
                line.ask("GET", BOOKING + "slots");
                assertTrue(line.head().startsWith("HTTP/1.1 200"));
                assertEquals("booking", line.text());
                line.ask("HEAD", BOOKING + "slots");
                assertTrue(line.head().startsWith("HTTP/1.1 200"));
            }
        }
    }

    @Test
    @DisplayName("come whole when the service says them in two halves, with a length or without")
    void halves() {
        assertEquals("one, two", new Browser().get(BOOKING + "halves").body());
        assertEquals("one, two", new Browser().get(BOOKING + "pieces").body());
    }

    @Test
    @DisplayName("of unknown length end with the connection for a client of HTTP/1.0")
    void olderHttp() throws IOException {
        try (Line line = Line.open()) {
            line.send(("GET " + BOOKING + "pieces HTTP/1.0\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            String head = line.head();
            assertTrue(head.contains(" 200 "), head);
            assertFalse(head.toLowerCase(Locale.ROOT).contains("transfer-encoding"), head);
            assertEquals("one, ", line.text());
            assertEquals("two", line.text());
            assertTrue(line.endsWithin(3_000));
        }
    }

    @Test
    @DisplayName("in an encoding that nobody here reads are a fault of the service's, not passed on half read")
    void squeezed() {
        assertEquals(503, new Browser().get(BOOKING + "squeezed").statusCode());
        assertEquals(200, new Browser().get(BOOKING + "slots").statusCode());
    }

    @Test
    @DisplayName("say when they were given, though the service doesn't")
    void date() {
        HttpResponse<String> answer = new Browser().get(BOOKING + "slots");

        Instant said = ZonedDateTime.parse(
                        answer.headers().firstValue("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
        assertTrue(Duration.between(said, Instant.now()).abs().toSeconds() < 5, said::toString);
    }
}
