package au.standcorrected.gateway.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.FilePeer;
import au.standcorrected.gateway.peers.Line;
import au.standcorrected.gateway.peers.Peers;
import au.standcorrected.gateway.peers.Soon;
import io.netty.util.internal.PlatformDependent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Large bodies")
class LargeBodiesTest {
    private static final long LENGTH = 300_000_000;
    private static final long FLAT = 48L * 1024 * 1024;
    private static final String UPLOAD = "/api/media/v1/assets/0190f0a0/content";
    private static final byte[] PART = new byte[256 * 1024];

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.media().forget();
    }

    @Test
    @DisplayName("go up while memory stays flat")
    void upload() throws IOException {
        long before = memory();
        long most = 0;
        try (Line line = Line.open()) {
            line.ask("PUT", UPLOAD, "Content-Length: " + LENGTH);
            int parts = 0;
            for (long sent = 0; sent < LENGTH; sent += PART.length) {
                line.send(sent + PART.length <= LENGTH ? PART : new byte[(int) (LENGTH - sent)]);
                if (++parts % 300 == 0) {
                    most = Math.max(most, memory());
                }
            }
            assertTrue(line.head().startsWith("HTTP/1.1 200"));
            assertEquals(Long.toString(LENGTH), line.text());
        }
        assertTrue(most - before < FLAT, "grew by " + (most - before));
    }

    @Test
    @DisplayName("go up without an announced length, counted as they go")
    void uploadOfUnknownLength() throws IOException {
        byte[] chunk = ("40000\r\n" + "x".repeat(0x40000) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] last = "0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
        try (Line line = Line.open()) {
            line.ask("PUT", UPLOAD, "Transfer-Encoding: chunked");
            for (int i = 0; i < 40; i++) {
                line.send(chunk);
            }
            line.send(last);
            assertTrue(line.head().startsWith("HTTP/1.1 200"));
        }
        assertEquals(40 * 0x40000, Peers.media().files().taken());

        Peers.media().forget();
        try (Line line = Line.open()) {
            line.ask("PUT", UPLOAD, "Transfer-Encoding: chunked");
            for (long sent = 0; sent <= Peers.LARGEST_UPLOAD; sent += 0x40000) {
                line.send(chunk);
            }
            assertTrue(line.head().startsWith("HTTP/1.1 413"));
        }
        assertTrue(Peers.media().files().taken() <= Peers.LARGEST_UPLOAD);
        Soon.that(
                "the service lost the body that was too long",
                Duration.ofSeconds(3),
                () -> Peers.media().hangUps() == 1);
    }

    @Test
    @DisplayName("are refused at once when they announce more than the route takes, and elsewhere more than a little")
    void announced() throws IOException {
        try (Line line = Line.open()) {
            line.ask("PUT", UPLOAD, "Content-Length: " + (Peers.LARGEST_UPLOAD + 1));
            assertTrue(line.head().startsWith("HTTP/1.1 413"));
        }
        for (String path : new String[] {"/api/media/v1/assets/0190f0a0", "/api/accounts/v1/assets/x/content"}) {
            try (Line line = Line.open()) {
                line.ask("PUT", path, "Content-Length: 1048577");
                assertTrue(line.head().startsWith("HTTP/1.1 413"), path);
            }
        }
        assertEquals(0, Peers.media().files().taken());
    }

    @Test
    @DisplayName("come down in the range that was asked for while memory stays flat")
    void download() throws IOException {
        long before = memory();
        long most = 0;
        long got = 0;
        byte[] buffer = new byte[256 * 1024];
        try (Line line = Line.open()) {
            line.ask("GET", "/media/film", "Range: bytes=100-" + (LENGTH + 99), "Connection: close");
            String head = line.head();
            assertTrue(head.startsWith("HTTP/1.1 206"), head);
            assertTrue(
                    head.toLowerCase(java.util.Locale.ROOT).contains("content-range: bytes 100-300000099/400000000"));
            int parts = 0;
            for (int length = line.read(buffer); length > 0; length = line.read(buffer)) {
                got += length;
                if (++parts % 1_000 == 0) {
                    most = Math.max(most, memory());
                }
            }
        }
        assertEquals(LENGTH, got);
        assertTrue(most - before < FLAT, "grew by " + (most - before));
    }

    @Test
    @DisplayName("are files with media's own policy and caching, asked for with the session's token")
    void files() {
        Browser browser = Browser.signedIn();

        HttpResponse<String> response =
                browser.get("/media/films/chair-hips.mp4", "If-Range", "\"film\"", "Range", "bytes=none");
        HttpHeaders headers = response.headers();

        assertEquals("whole", response.body());
        assertEquals(
                FilePeer.SANDBOX, headers.firstValue("Content-Security-Policy").orElseThrow());
        assertEquals(1, headers.allValues("Content-Security-Policy").size());
        assertEquals(FilePeer.CACHING, headers.firstValue("Cache-Control").orElseThrow());
        assertEquals("bytes", headers.firstValue("Accept-Ranges").orElseThrow());
        assertEquals(
                "inline; filename=\"film.mp4\"",
                headers.firstValue("Content-Disposition").orElseThrow());
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("\"film\"", headers.firstValue("X-If-Range").orElseThrow());
        assertTrue(headers.allValues("Set-Cookie").isEmpty());
        MultiMap asked = Peers.media().files().asked();
        assertTrue(asked.get("Authorization").startsWith("Bearer ey"));
        assertFalse(asked.contains("Cookie"));
    }

    @Test
    @DisplayName("without a policy of media's have ours, and files cannot be changed where they are read")
    void plainFiles() {
        HttpHeaders headers = new Browser().get("/media/plain").headers();

        assertTrue(headers.firstValue("Content-Security-Policy").orElseThrow().startsWith("default-src 'none'"));
        assertEquals(404, new Browser().post("/media/plain", "{}").statusCode());
    }

    @Test
    @DisplayName("wait for a client that reads slowly, and end at the service when it reads no more")
    void slowClient() throws IOException {
        try (Line line = Line.open()) {
            line.ask("GET", "/media/film", "Range: bytes=0-" + (LENGTH - 1));
            line.head();
            Soon.pause(1_000);
            long given = Peers.media().files().given();
            assertTrue(given < 32_000_000, "the service could give " + given);
            assertEquals(0, Peers.media().hangUps());

            Soon.that(
                    "the service was let go",
                    Duration.ofSeconds(6),
                    () -> Peers.media().hangUps() == 1);
        }
    }

    @Test
    @DisplayName("end at the service when the client hangs up")
    void clientHangsUp() throws IOException {
        try (Line line = Line.open()) {
            line.ask("GET", "/media/film", "Range: bytes=0-" + (LENGTH - 1));
            line.head();
        }
        Soon.that(
                "the service noticed",
                Duration.ofSeconds(3),
                () -> Peers.media().hangUps() == 1);
        long given = Peers.media().files().given();
        Soon.pause(300);
        assertEquals(given, Peers.media().files().given());
    }

    @Test
    @DisplayName("end at the service when the client hangs up on its way up")
    void clientHangsUpGoingUp() throws IOException {
        try (Line line = Line.open()) {
            line.ask("PUT", UPLOAD, "Content-Length: " + LENGTH).send(PART);
            Soon.that(
                    "the body flows",
                    Duration.ofSeconds(3),
                    () -> Peers.media().files().taken() > 0);
        }
        Soon.that(
                "the service noticed",
                Duration.ofSeconds(3),
                () -> Peers.media().hangUps() == 1);
    }

    @Test
    @DisplayName("wait for a service that reads slowly, and end with 504 when it reads no more")
    void slowService() throws IOException, InterruptedException {
        long[] sent = {0};
        try (Line line = Line.open()) {
            line.ask("PUT", "/api/media/v1/assets/held/content", "Content-Length: " + LENGTH);
            Thread sender = new Thread(() -> {
                try {
                    for (; sent[0] < LENGTH; sent[0] += PART.length) {
                        line.send(PART);
                    }
                } catch (IOException refused) {
                    // The gateway has had enough.
                }
            });
            sender.start();
            Soon.pause(1_000);
            assertTrue(sent[0] < 32_000_000, "the client could send " + sent[0]);

            String head = line.head();
            assertTrue(head.startsWith("HTTP/1.1 504"), head);
            line.endsWithin(6_000);
            sender.join(6_000);
            assertFalse(sender.isAlive());
        }
    }

    @Test
    @DisplayName("that stop coming are given up with 408, at the service too")
    void halfOpenClient() throws IOException {
        try (Line line = Line.open()) {
            line.ask("PUT", UPLOAD, "Content-Length: " + LENGTH).send(PART);

            String head = line.head();
            assertTrue(head.startsWith("HTTP/1.1 408"), head);
            assertTrue(line.text().contains("/problems/body-stalled"));
            assertTrue(line.endsWithin(6_000));
        }
        assertEquals(1, Peers.media().hangUps());
    }

    @Test
    @DisplayName("that the service refuses early are answered with its refusal")
    void refusedEarly() throws IOException {
        try (Line line = Line.open()) {
            line.ask("PUT", "/api/media/v1/assets/refused/content", "Content-Length: " + LENGTH)
                    .send(PART);

            String head = line.head();
            assertTrue(head.startsWith("HTTP/1.1 409"), head);
            assertEquals("not now", line.text());
            assertTrue(line.endsWithin(6_000));
        }
    }

    @Test
    @DisplayName("that a service breaks off do not look whole")
    void torn() throws IOException {
        try (Line line = Line.open()) {
            line.ask("GET", "/api/booking/v1/torn");
            assertTrue(line.head().startsWith("HTTP/1.1 200"));
            assertEquals("only this much", line.text());
            assertTrue(line.endsWithin(3_000));
        }
    }

    /** Heap that is really in use, and memory outside of it. */
    private static long memory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory() + Math.max(0, PlatformDependent.usedDirectMemory());
    }
}
