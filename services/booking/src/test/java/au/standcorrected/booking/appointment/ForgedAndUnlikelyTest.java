package au.standcorrected.booking.appointment;

import static au.standcorrected.booking.Api.ME;
import static au.standcorrected.booking.Api.SUNBURY;
import static au.standcorrected.booking.Api.V1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import au.standcorrected.booking.Api;
import au.standcorrected.booking.Database;
import au.standcorrected.kit.testing.TestTokens;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody would send who means well, and clients that leave in the middle. */
@QuarkusTest
@WithPlatform
class ForgedAndUnlikelyTest {
    private final UUID member = UUID.randomUUID();
    private final LocalDate date = Api.dayOfItsOwn();
    private UUID practitioner = UUID.randomUUID();

    @BeforeEach
    void somebodyWorks() {
        practitioner = Api.working(SUNBURY);
    }

    @Test
    void aHoldOfSomebodyElseIsAsIfItWereNotThere() {
        String theirs = Api.hold(UUID.randomUUID(), SUNBURY, practitioner, Api.at(date, "09:00"))
                .path("id");
        Api.person(member)
                .body(Map.of("hold", theirs))
                .post(ME + "/appointments")
                .then()
                .statusCode(404);
        Api.person(member).delete(ME + "/holds/" + theirs).then().statusCode(404);
        assertThat(Api.starts(SUNBURY, "standard", practitioner, date))
                .as("it is still kept for them")
                .startsWith("09:30");
    }

    @Test
    void idsThatAreNoneAreNotThereEither() {
        for (String id : new String[] {"1", "%00", "..%2f..", "x".repeat(1_000), "' or 1=1 --"}) {
            String encoded = id.replace(" ", "%20").replace("'", "%27");
            assertThat(Api.person(member)
                            .urlEncodingEnabled(false)
                            .get(ME + "/appointments/" + encoded)
                            .statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
        Api.person(member)
                .body("{\"hold\":\"first\"}")
                .post(ME + "/appointments")
                .then()
                .statusCode(400);
    }

    @Test
    void aVisitIsNotMovedIntoThePastOrOutOfSight() {
        JsonPath visit = Api.booked(member, SUNBURY, practitioner, Api.at(date, "09:00"));
        for (Instant time : unlikelyTimes()) {
            Api.person(member)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("startsAt", time.toString()))
                    .put(ME + "/appointments/" + visit.getString("id") + "/time")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/time-not-bookable"));
        }
        Api.person(member)
                .get(ME + "/appointments/" + visit.getString("id"))
                .then()
                .body("version", equalTo(0));
    }

    @Test
    void receptionIsToldTheSame() {
        UUID patient = Api.patient("Gus 🌳", "Figtree");
        for (Instant time : unlikelyTimes()) {
            forPatient(patient, "standard", time, null)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/time-not-bookable"));
        }
        Instant start = Api.at(date, "09:00");
        forPatient(patient, "no-such-kind", start, null).then().statusCode(400).body("errors.field", contains("kind"));
        forPatient(UUID.randomUUID(), "standard", start, null).then().statusCode(404);
        forPatient(patient, "standard", start, "a".repeat(10_000))
                .then()
                .statusCode(400)
                .body("errors.field", contains("note"));
        forPatient(patient, "standard", start, "🦘 on the line")
                .then()
                .statusCode(201)
                .body("note", equalTo("🦘 on the line"))
                .body("patient.name", equalTo("Gus 🌳 Figtree"));
    }

    @Test
    void aReasonIsKeptShortToo() {
        JsonPath visit = Api.booked(member, SUNBURY, practitioner, Api.at(date, "09:00"));
        String cancellation = ME + "/appointments/" + visit.getString("id") + "/cancellation";
        Api.person(member)
                .body(Map.of("reason", "a".repeat(10_000)))
                .post(cancellation)
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        Api.person(member)
                .get(ME + "/appointments/" + visit.getString("id"))
                .then()
                .body("state", equalTo("booked"));
    }

    /** Their line is cut while the service is at it: the visit is made, and sending it again makes no second one. */
    @Test
    void whoHangsUpHasOneVisitAndHearsOfItNextTime() throws IOException, SQLException {
        String hold =
                Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:00")).path("id");
        String body = "{\"hold\":\"" + hold + "\"}";
        try (Connection inTheWay = Database.open()) {
            inTheWay.setAutoCommit(false);
            try (var lock = inTheWay.prepareStatement("select id from practitioner where id = ? for update")) {
                lock.setObject(1, practitioner);
                lock.execute();
            }
            try (Socket line = line()) {
                send(line, "Idempotency-Key: cut-off\r\nContent-Length: " + body.length(), body);
                await().atMost(Duration.ofSeconds(10)).until(() -> waiting() > 0);
            }
            inTheWay.commit();
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> visits() == 1);
        for (int again = 0; again < 2; again++) {
            Api.person(member)
                    .header("Idempotency-Key", "cut-off")
                    .body(body)
                    .post(ME + "/appointments")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("booked"));
        }
        assertThat(visits()).isEqualTo(1);
    }

    /** Half a request, and the line goes dead: nothing has happened, and the time is still theirs to book. */
    @Test
    void halfARequestIsNone() throws IOException {
        String hold =
                Api.hold(member, SUNBURY, practitioner, Api.at(date, "09:00")).path("id");
        try (Socket line = line()) {
            send(line, "Content-Length: 500", "{\"hold\":\"" + hold);
        }
        assertThat(visits()).isZero();
        Api.person(member)
                .body(Map.of("hold", hold))
                .post(ME + "/appointments")
                .then()
                .statusCode(201);
        assertThat(visits()).isEqualTo(1);
    }

    /** One that ends with a reset, as a phone does that loses its network. */
    private static Socket line() throws IOException {
        Socket line = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        line.setSoLinger(true, 0);
        return line;
    }

    private void send(Socket line, String headers, String body) throws IOException {
        String request = "POST " + ME + "/appointments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + TestTokens.of(member, "subscriber") + "\r\nContent-Type: application/json\r\n" + headers
                + "\r\n\r\n" + body;
        line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sessions of the service that wait for a row. */
    private static long waiting() {
        return Database.count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database() and query like '%practitioner%for update%'");
    }

    private static Instant[] unlikelyTimes() {
        return new Instant[] {
            Instant.parse("2020-01-01T00:00:00Z"),
            Api.now().plus(Duration.ofDays(181)),
            Instant.parse("9999-12-31T23:59:00Z"),
            Instant.parse("-1000-01-01T00:00:00Z")
        };
    }

    private Response forPatient(UUID patient, String kind, Instant startsAt, @Nullable String note) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "patient", patient,
                "clinic", SUNBURY,
                "kind", kind,
                "practitioner", practitioner,
                "startsAt", startsAt.toString()));
        body.put("note", note);
        return Api.reception().body(body).post(V1 + "/appointments");
    }

    private long visits() {
        return Database.count(
                "select count(*) from appointment a join patient p on p.id = a.patient_id where p.member_id = ?",
                member);
    }
}
