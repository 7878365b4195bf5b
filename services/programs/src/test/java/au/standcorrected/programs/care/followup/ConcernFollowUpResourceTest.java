package au.standcorrected.programs.care.followup;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.V1;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static au.standcorrected.programs.care.PracticeFixture.PATIENTS;
import static au.standcorrected.programs.care.PracticeFixture.as;
import static au.standcorrected.programs.care.PracticeFixture.clinic;
import static au.standcorrected.programs.care.PracticeFixture.patient;
import static au.standcorrected.programs.care.PracticeFixture.practitioner;
import static au.standcorrected.programs.care.PracticeFixture.sharing;
import static au.standcorrected.programs.care.PracticeFixture.status;
import static au.standcorrected.programs.care.PracticeFixture.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.care.CareApi;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class ConcernFollowUpResourceTest {
    private static final String CONCERNS = V1 + "/practice/concerns";
    private static final String CLINICS = V1 + "/practice/clinics";

    @Inject
    LookAfterConcerns lookAfter;

    @Inject
    DataSource database;

    private UUID sunbury = UUID.randomUUID();
    private UUID ned = UUID.randomUUID();
    private UUID iris = UUID.randomUUID();
    private UUID gus = UUID.randomUUID();

    @BeforeEach
    void aPatientOfTwoPractitioners() {
        sunbury = clinic("Sunbury");
        ned = practitioner("Dr Ned Ironbark", sunbury);
        iris = practitioner("Dr Iris Blackwood", sunbury);
        gus = patient("Gus Figtree", sunbury, ned);
    }

    @Nested
    @DisplayName("as a practitioner of the clinic")
    class AsAPractitioner {
        @Test
        void takesAConcernAndThePatientSeesWhoLooksAfterItAndWhatCameOfIt() {
            String concern = raise(gus, "rf-neuro");
            mine().then().body("items[0].care.state", equalTo("open")).body("items[0].care.owner", nullValue());
            as(iris).get(CONCERNS).then().body("items.id", contains(concern)).body("items[0].mine", equalTo(false));

            take(ned, concern)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("seen"))
                    .body("mine", equalTo(true));
            as(iris).get(CONCERNS).then().body("items", empty());
            as(iris).get(CONCERNS + "?all=true").then().body("items.owner", contains("Dr Ned Ironbark"));
            mine().then()
                    .body("items[0].care.owner", equalTo("Dr Ned Ironbark"))
                    .body("items[0].care.clinic", equalTo("Sunbury"));

            close(ned, concern, "referred").then().statusCode(200).body("state", equalTo("closed"));
            close(ned, concern, "referred").then().statusCode(200);
            close(iris, concern, "advised").then().statusCode(409).body("type", equalTo("/problems/concern-closed"));
            take(iris, concern).then().statusCode(409);
            as(ned).get(CONCERNS + "?all=true").then().body("items", empty());
            as(ned).get(PATIENTS + "/" + gus + "/concerns").then().body("items.outcome", contains("referred"));
            mine().then()
                    .body("items[0].care.outcome", equalTo("referred"))
                    .body("items[0].care.note", equalTo("See your GP this week"));
        }

        @Test
        void theDefaultOwnerHasItUntilSomebodyTakesIt() {
            UUID irisId = idOf(iris);
            as(ned).body(Map.of("practitioner", irisId))
                    .put(CLINICS + "/" + sunbury + "/default-owner")
                    .then()
                    .statusCode(200)
                    .body("defaultOwner", equalTo(irisId.toString()));
            String concern = raise(gus, "rf-ces");
            as(iris).get(CONCERNS).then().body("items.mine", contains(true));
            as(ned).get(CONCERNS).then().body("items", empty());
            take(ned, concern).then().statusCode(200);
            as(ned).get(CONCERNS).then().body("items.id", contains(concern));
        }

        @Test
        void whatNobodyHasSeenInTimeBecomesEverybodysOnce() throws SQLException {
            as(ned).body(Map.of("practitioner", idOf(iris)))
                    .put(CLINICS + "/" + sunbury + "/default-owner")
                    .then()
                    .statusCode(200);
            UUID concern = UUID.fromString(raise(gus, "rf-ces"));
            UUID seen = UUID.fromString(raise(gus, "rf-neuro"));
            take(iris, seen.toString()).then().statusCode(200);
            update("update care.follow_up set due_at = now() - interval '1 minute' where member_id = ?", gus);
            // As several replicas whose clocks strike together.
            Stream.generate(() -> CompletableFuture.runAsync(lookAfter::goRound))
                    .limit(4)
                    .toList()
                    .forEach(CompletableFuture::join);
            await().atMost(Duration.ofSeconds(5)).until(() -> {
                lookAfter.goRound();
                return count(
                                "select count(*) from care.follow_up where concern_id = ? and escalated_at is not null",
                                concern)
                        == 1;
            });
            long version = count("select version from care.follow_up where concern_id = ?", concern);
            lookAfter.goRound();
            assertThat(count("select version from care.follow_up where concern_id = ?", concern))
                    .as("it is told once")
                    .isEqualTo(version)
                    .isEqualTo(1);
            as(ned).get(CONCERNS)
                    .then()
                    .body("items.id", contains(concern.toString()))
                    .body("items[0].escalated", equalTo(true));
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
                assertThat(told(iris, "concern-overdue")).isEqualTo(1);
                assertThat(told(ned, "concern-overdue")).isEqualTo(1);
            });
            assertThat(told(iris, "concern-raised"))
                    .as("the owner hears of each of the two")
                    .isEqualTo(2);
            assertThat(told(ned, "concern-raised")).isZero();
        }

        @Test
        void aDefaultOwnerWorksThere() {
            UUID elsewhere = practitioner("Dr Sam Tallowwood", clinic("Melton"));
            as(ned).body(Map.of("practitioner", idOf(elsewhere)))
                    .put(CLINICS + "/" + sunbury + "/default-owner")
                    .then()
                    .statusCode(422)
                    .body("errors[0].field", equalTo("practitioner"));
            as(elsewhere)
                    .body(Map.of("practitioner", idOf(elsewhere)))
                    .put(CLINICS + "/" + sunbury + "/default-owner")
                    .then()
                    .statusCode(404);
            as(elsewhere).get(CLINICS).then().body("items.id", not(hasItem(sunbury.toString())));
            CareApi.as(UUID.randomUUID(), "admin").get(CLINICS).then().body("items.id", hasItem(sunbury.toString()));
        }
    }

    @Nested
    @DisplayName("when the consent does not stand")
    class WhenTheConsentDoesNotStand {
        @Test
        void theConcernStaysThePersonsOwn() {
            UUID mia = entitled();
            sharing(mia, "Mia Boxleaf", false, 1);
            visit(UUID.randomUUID(), mia, sunbury, CareApi.now(), "booked", 0);
            String concern = raise(mia, "rf-neuro");
            lookAfter.goRound();
            as(ned).get(CONCERNS + "?all=true").then().body("items.id", not(hasItem(concern)));
            take(ned, concern).then().statusCode(404);
            subscriber(mia).get(ME + "/concerns").then().body("items[0].care", nullValue());
        }

        @Test
        void whoBeginsToShareBringsWhatIsOpenAlong() {
            UUID mia = entitled();
            String concern = raise(mia, "rf-neuro");
            visit(UUID.randomUUID(), mia, sunbury, CareApi.now(), "booked", 0);
            sharing(mia, "Mia Boxleaf", true, 1);
            await().atMost(Duration.ofSeconds(20)).until(() -> status(ned, mia) == 200);
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
                lookAfter.goRound();
                as(ned).get(CONCERNS).then().body("items.id", hasItem(concern));
            });
        }

        @Test
        void itIsGoneAtOnceFromTheListAndFromUnderTheHand() {
            String concern = raise(gus, "rf-neuro");
            as(ned).get(CONCERNS).then().body("items", hasSize(1));
            sharing(gus, "Gus Figtree", false, 2);
            await().atMost(Duration.ofSeconds(1)).until(() -> status(ned, gus) == 404);
            as(ned).get(CONCERNS).then().body("items", empty());
            take(ned, concern).then().statusCode(404);
            close(ned, concern, "advised").then().statusCode(404);
            as(ned).get(PATIENTS + "/" + gus + "/concerns").then().statusCode(404);
        }
    }

    @Test
    void aPractitionerOfAnotherClinicFindsNothing() {
        String concern = raise(gus, "rf-neuro");
        UUID sam = practitioner("Dr Sam Tallowwood", clinic("Melton"));
        as(sam).get(CONCERNS + "?all=true").then().body("items", empty());
        take(sam, concern).then().statusCode(404);
        close(sam, concern, "advised").then().statusCode(404);
    }

    private String raise(UUID member, String sign) {
        String enrolment = subscriber(member).get(ME + "/enrolments").path("items[0].id");
        return subscriber(member)
                .body(Map.of(
                        "enrolment",
                        enrolment == null ? enrol(member, SACROILIAC).getString("id") : enrolment,
                        "sign",
                        sign))
                .post(ME + "/concerns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The patient's newest concern, as they see it. */
    private Response mine() {
        return subscriber(gus).get(ME + "/concerns");
    }

    private Response take(UUID practitioner, String concern) {
        return as(practitioner).post(CONCERNS + "/" + concern + "/take");
    }

    private Response close(UUID practitioner, String concern, String outcome) {
        return as(practitioner)
                .body(Map.of("outcome", outcome, "note", "See your GP this week"))
                .post(CONCERNS + "/" + concern + "/outcome");
    }

    private UUID idOf(UUID practitioner) {
        return UUID.fromString(
                text("select practitioner_id::text from care.practitioner where member_id = ?", practitioner));
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private long count(String sql, UUID id) {
        return Long.parseLong(text(sql, id));
    }

    private String text(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long told(UUID practitioner, String kind) {
        return TestTopics.read("programs.notices").stream()
                .map(sent -> String.valueOf(sent.value()))
                .filter(value -> value.contains(practitioner.toString()) && value.contains(kind))
                .count();
    }
}
