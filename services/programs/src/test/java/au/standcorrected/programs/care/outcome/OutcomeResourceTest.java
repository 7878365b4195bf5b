package au.standcorrected.programs.care.outcome;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.currentRevision;
import static au.standcorrected.programs.care.CareApi.day;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.CareApi.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithPlatform
class OutcomeResourceTest {
    private static final String OUTCOMES = ME + "/outcomes";

    private UUID member = UUID.randomUUID();

    @BeforeEach
    void arrive() {
        member = entitled();
    }

    @Test
    void noMeasureIsOfferedWithoutALicenceRecord() {
        assertThat(Measures.all()).anyMatch(measure -> !measure.offered()).allSatisfy(measure -> {
            assertThat(measure.licence().note()).isNotBlank();
            assertThat(measure.licence().checkedOn()).isBeforeOrEqualTo(LocalDate.now(ZoneOffset.UTC));
        });
        subscriber(member)
                .get(OUTCOMES)
                .then()
                .body("measures.id", hasItems("pain-week", "chair-stands"))
                .body("measures.id", not(hasItems("psfs")));
        put(UUID.randomUUID(), "psfs", "extra", List.of(Map.of("item", "first", "value", 3, "about", "Stairs")), 400);
    }

    @Test
    void isOfferedAtTheStartAfterFourWeeksAndAtTheEnd() {
        String enrolment = enrol(member, SACROILIAC).getString("id");
        subscriber(member)
                .get(OUTCOMES)
                .then()
                .body("due.moment", contains("start"))
                .body("due[0].measures", hasItems("three-things", "one-leg-stand"))
                .body("due[0].measures", not(hasItems("global-change")));
        put(UUID.randomUUID(), enrolment, "chair-stands", "start", List.of(Map.of("item", "count", "value", 11)), 201);
        subscriber(member)
                .get(OUTCOMES)
                .then()
                .body("due[0].measures", not(hasItems("chair-stands")))
                .body("taken", hasSize(1))
                .body("taken[0].answers[0].value", equalTo(11));
        UUID later = entitled();
        subscriber(later)
                .body(Map.of(
                        "program", SACROILIAC,
                        "warningSignsRevision", currentRevision(SACROILIAC),
                        "startedOn", today().minusDays(30).toString()))
                .post(ME + "/enrolments")
                .then()
                .statusCode(201);
        subscriber(later)
                .get(OUTCOMES)
                .then()
                .body("due.moment", contains("week-4"))
                .body("due[0].measures", hasItems("global-change"));
    }

    @Test
    void isKeptOnceHoweverOftenItIsSent() {
        UUID id = UUID.randomUUID();
        List<Map<String, Object>> answers = List.of(Map.of("item", "count", "value", 9));
        put(id, "chair-stands", "extra", answers, 201);
        put(id, "chair-stands", "extra", answers, 200);
        put(id, "chair-stands", "extra", List.of(Map.of("item", "count", "value", 10)), 409);
        subscriber(member).get(OUTCOMES).then().body("taken", hasSize(1));
        UUID other = member;
        member = entitled();
        put(id, "chair-stands", "extra", answers, 404);
        assertThat(other).isNotEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "chair-stands, count, 61, answers[0].value",
        "chair-stands, hops, 3, answers[0].item",
        "global-change, change, -6, answers[0].value",
        "weekly-check-in, pain, 3, answers",
        "three-things, first, 3, answers[0].about",
        "odi, first, 3, measure"
    })
    void isToldWhatIsWrongWithAnAnswer(String measure, String item, int value, String field) {
        subscriber(member)
                .body(body(null, measure, "extra", List.of(Map.of("item", item, "value", value))))
                .put(OUTCOMES + "/" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void belongsToNobodyElsesProgram() {
        String anothers = enrol(entitled(), SACROILIAC).getString("id");
        put(UUID.randomUUID(), anothers, "chair-stands", "start", List.of(Map.of("item", "count", "value", 9)), 404);
    }

    @Test
    void theWeekIsAskedAboutOnceAWeek() {
        assertThat(day(member).getBoolean("weekly")).isFalse();
        subscriber(member)
                .body(Map.of(
                        "program", SACROILIAC,
                        "warningSignsRevision", currentRevision(SACROILIAC),
                        "startedOn", today().minusDays(8).toString()))
                .post(ME + "/enrolments")
                .then()
                .statusCode(201);
        assertThat(day(member).getBoolean("weekly")).isTrue();
        put(
                UUID.randomUUID(),
                "weekly-check-in",
                "weekly",
                List.of(
                        Map.of("item", "pain", "value", 4),
                        Map.of("item", "in-the-way", "value", 3),
                        Map.of("item", "sure", "value", 7)),
                201);
        assertThat(day(member).getBoolean("weekly")).isFalse();
    }

    @Test
    void theDayAfterTheLastSessionIsAskedAboutUntilItIsTold() {
        subscriber(member)
                .body(Map.of(
                        "program", SACROILIAC,
                        "warningSignsRevision", currentRevision(SACROILIAC),
                        "startedOn", today().minusDays(3).toString()))
                .post(ME + "/enrolments")
                .then()
                .statusCode(201);
        logged(member, logOf(member, "morning", 5, 4));
        assertThat((Object) day(member).get("lastTime"))
                .as("today has no day after yet")
                .isNull();
        Map<String, Object> yesterday = logOf(member, "morning", 5, 4);
        yesterday.put("date", today().minusDays(1).toString());
        yesterday.put("startedAt", now().minus(Duration.ofHours(25)).toString());
        yesterday.put(
                "finishedAt", now().minus(Duration.ofHours(25)).plusSeconds(300).toString());
        String session = logged(member, yesterday).toString();
        assertThat(day(member).getString("lastTime.sessionId")).isEqualTo(session);
        String nextDay = ME + "/sessions/" + session + "/next-day";
        subscriber(member).body("{\"pain\":11}").put(nextDay).then().statusCode(400);
        subscriber(member).body("{\"pain\":2}").put(nextDay).then().statusCode(204);
        subscriber(member).body("{\"pain\":3}").put(nextDay).then().statusCode(204);
        assertThat((Object) day(member).get("lastTime")).isNull();
        subscriber(member)
                .get(ME + "/pain")
                .then()
                .body("items.find { it.sessionId == '" + session + "' }.nextDay", equalTo(3));
    }

    @Test
    void takesAReportAlongThatOnlyTheyCanRead() throws IOException {
        enrol(member, SACROILIAC);
        logged(member, logOf(member, "morning", 7, 4));
        put(
                UUID.randomUUID(),
                "three-things",
                "extra",
                List.of(Map.of("item", "first", "value", 3, "about", "Stairs & <b>bags</b>")),
                201);
        byte[] pdf = subscriber(member)
                .accept("application/pdf")
                .get(OUTCOMES + "/report")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Sacroiliac joint pain")
                    .contains("7.0")
                    .contains("Stairs & <b>bags</b>: 3");
        }
        subscriber(entitled())
                .accept("application/pdf")
                .get(OUTCOMES + "/report")
                .then()
                .statusCode(200)
                .body(not(containsString("Stairs")));
    }

    private void put(UUID id, String measure, String moment, List<Map<String, Object>> answers, int status) {
        put(id, null, measure, moment, answers, status);
    }

    private void put(
            UUID id,
            @Nullable String enrolment,
            String measure,
            String moment,
            List<Map<String, Object>> answers,
            int status) {
        subscriber(member)
                .body(body(enrolment, measure, moment, answers))
                .put(OUTCOMES + "/" + id)
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> body(
            @Nullable String enrolment, String measure, String moment, List<? extends Map<String, ?>> answers) {
        Map<String, Object> body = new LinkedHashMap<>(
                Map.of("measure", measure, "moment", moment, "takenOn", today().toString(), "answers", answers));
        if (enrolment != null) {
            body.put("enrolment", enrolment);
        }
        return body;
    }
}
