package au.standcorrected.booking;

import static io.restassured.RestAssured.given;

import au.standcorrected.kit.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Requests as different people send them, and practitioners that a test has for itself. */
public final class Api {
    public static final String V1 = "/api/booking/v1";
    public static final String ME = V1 + "/me";
    public static final String SUNBURY = "sunbury";
    public static final String MELTON = "melton";
    public static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");

    private static final UUID ADMIN = new UUID(7, 1);
    private static final UUID RECEPTION = new UUID(7, 2);

    private static final AtomicInteger DAYS = new AtomicInteger(3);

    private Api() {}

    public static RequestSpecification as(UUID member, String... roles) {
        return given().auth().oauth2(TestTokens.of(member, roles)).contentType(ContentType.JSON);
    }

    public static RequestSpecification person(UUID member) {
        return as(member, "subscriber");
    }

    public static RequestSpecification admin() {
        return as(ADMIN, "admin");
    }

    public static RequestSpecification reception() {
        return as(RECEPTION, "reception");
    }

    public static RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    public static LocalDate today() {
        return LocalDate.ofInstant(now(), MELBOURNE);
    }

    /** A weekday that no other test uses, since all share the clinics' rooms; far enough ahead to be changed online. */
    public static LocalDate dayOfItsOwn() {
        LocalDate date = today().plusDays(DAYS.incrementAndGet());
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY
                ? dayOfItsOwn()
                : date;
    }

    public static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(MELBOURNE).toInstant();
    }

    public static UUID practitioner(String... clinics) {
        return UUID.fromString(
                admin().body(Map.of("name", "Dr Ned Ironbark", "title", "Chiropractor", "clinics", clinics))
                        .post(V1 + "/practitioners")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    /** A practitioner who works at a clinic every day from 9 to 5. */
    public static UUID working(String clinic) {
        UUID practitioner = practitioner(clinic);
        List<Map<String, Object>> blocks = Arrays.stream(DayOfWeek.values())
                .map(day -> block(clinic, day, "09:00", "17:00"))
                .toList();
        roster(practitioner, Map.of("blocks", blocks)).then().statusCode(200);
        return practitioner;
    }

    public static Response roster(UUID practitioner, Map<String, Object> roster) {
        return admin().body(roster).put(V1 + "/practitioners/" + practitioner + "/roster");
    }

    public static Map<String, Object> block(String clinic, DayOfWeek day, String from, String until) {
        return Map.of("clinic", clinic, "day", day.name(), "from", from, "until", until, "validFrom", "2026-01-01");
    }

    /** The starts that are offered on a date, in local time. */
    public static List<String> starts(String clinic, String kind, UUID practitioner, LocalDate date) {
        List<String> starts = anonymous()
                .get(V1
                        + "/slots?clinic=%s&kind=%s&practitioner=%s&from=%s&to=%s"
                                .formatted(clinic, kind, practitioner, date, date))
                .then()
                .statusCode(200)
                .extract()
                .path("days[0].slots.startsAt");
        return starts.stream()
                .map(start ->
                        LocalTime.ofInstant(Instant.parse(start), MELBOURNE).toString())
                .toList();
    }

    public static Response hold(UUID member, String clinic, @Nullable UUID practitioner, Instant startsAt) {
        return hold(member, clinic, practitioner, startsAt, null);
    }

    public static Response hold(
            UUID member, String clinic, @Nullable UUID practitioner, Instant startsAt, @Nullable String key) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("clinic", clinic);
        body.put("kind", "standard");
        body.put("practitioner", practitioner);
        body.put("startsAt", startsAt.toString());
        RequestSpecification request = person(member).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post(ME + "/holds");
    }

    /** Holds the time and books it; answers the appointment. */
    public static JsonPath booked(UUID member, String clinic, UUID practitioner, Instant startsAt) {
        String hold = hold(member, clinic, practitioner, startsAt)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return person(member)
                .body(Map.of("hold", hold, "note", "My neck, since Tuesday"))
                .post(ME + "/appointments")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public static UUID patient(String givenName, String familyName) {
        return UUID.fromString(reception()
                .body(Map.of("givenName", givenName, "familyName", familyName, "phone", "0491 570 006"))
                .post(V1 + "/patients")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Response bookFor(UUID patient, String clinic, UUID practitioner, Instant startsAt) {
        return reception()
                .body(Map.of(
                        "patient", patient,
                        "clinic", clinic,
                        "kind", "standard",
                        "practitioner", practitioner,
                        "startsAt", startsAt.toString()))
                .post(V1 + "/appointments");
    }

    public static String tag(long version) {
        return "\"" + version + "\"";
    }
}
