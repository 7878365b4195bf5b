package au.standcorrected.programs.care.reminder;

import static au.standcorrected.programs.care.CareApi.ME;
import static au.standcorrected.programs.care.CareApi.SACROILIAC;
import static au.standcorrected.programs.care.CareApi.day;
import static au.standcorrected.programs.care.CareApi.decideAccess;
import static au.standcorrected.programs.care.CareApi.enrol;
import static au.standcorrected.programs.care.CareApi.entitled;
import static au.standcorrected.programs.care.CareApi.logOf;
import static au.standcorrected.programs.care.CareApi.logged;
import static au.standcorrected.programs.care.CareApi.now;
import static au.standcorrected.programs.care.CareApi.status;
import static au.standcorrected.programs.care.CareApi.subscriber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import au.standcorrected.kit.testing.EventContract;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
class RemindMembersTest {
    @Inject
    RemindMembers remindMembers;

    @Inject
    DataSource database;

    private UUID member = UUID.randomUUID();

    @BeforeEach
    void arrive() {
        member = entitled();
    }

    @Test
    void theDaysRestIsRemindedOfOnceWhicheverReplicaIsFirst() {
        enrol(member, SACROILIAC);
        choose("0", "07:30", "19:00").then().statusCode(200);
        logged(member, logOf(member, "morning", 5, 3));
        isDue(now().minusSeconds(60));
        Stream.generate(() -> CompletableFuture.runAsync(remindMembers::remindAllDue))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        await().atMost(Duration.ofSeconds(20)).until(() -> !notices().isEmpty());
        remindMembers.remindAllDue();
        assertThat(notices()).hasSize(1);
        EventContract.of("NoticeDue").accepts(notices().get(0));
        JsonPath told = JsonPath.from(notices().get(0));
        assertThat(told.getInt("data.minutes")).isEqualTo(minutesLeft()).isPositive();
        assertThat(Instant.parse(told.getString("data.notAfter"))).isAfter(now());
        assertThat(notices().get(0)).doesNotContainIgnoringCase("sacro");
        assertThat(nextDue()).isAfter(now());
    }

    @Test
    void nobodyIsRemindedOfADayThatIsDoneOrHeldOrOfWhatIsLongPast() {
        choose("0", "07:30").then().statusCode(200);
        isDue(now().minusSeconds(60));
        remindMembers.remindAllDue();
        assertThat(nextDue()).as("nothing is followed").isAfter(now());

        UUID enrolment = UUID.fromString(enrol(member, SACROILIAC).getString("id"));
        isDue(now().minus(Duration.ofHours(3)));
        remindMembers.remindAllDue();
        assertThat(nextDue()).as("the hour is long past").isAfter(now());

        subscriber(member)
                .body(Map.of("enrolment", enrolment, "sign", "rf-neuro", "note", "left foot"))
                .post(ME + "/concerns")
                .then()
                .statusCode(201);
        isDue(now().minusSeconds(60));
        remindMembers.remindAllDue();
        assertThat(nextDue()).as("a concern holds").isAfter(now());
        nothingWasTold();
    }

    @Test
    void nobodyIsRemindedWhoseAccessHasEnded() {
        enrol(member, SACROILIAC);
        choose("0", "07:30").then().statusCode(200);
        decideAccess(member, now().minusSeconds(1), 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> status(member) == 403);
        isDue(now().minusSeconds(60));
        remindMembers.remindAllDue();
        assertThat(nextDue()).isAfter(now());
        nothingWasTold();
    }

    @Test
    void whoMovesIsRemindedByTheClockThere() {
        choose("0", "07:30").then().statusCode(200);
        TestTopics.send(
                "accounts.members",
                "MemberProfileChanged",
                member,
                1,
                """
                {"memberId":"%s","displayName":"Mia","timeZone":"Australia/Perth","version":1,"consents":[]}"""
                        .formatted(member));
        remindedByTheClockIn("Australia/Perth");

        // Compacted away is what told of the second move.
        TestTopics.send(
                "accounts.members",
                "MemberConsentChanged",
                member,
                3,
                """
                {"memberId":"%s","displayName":"Mia","timeZone":"Australia/Darwin","version":3,"consents":[],\
                "changed":{"kind":"sharing","version":1,"granted":false,"decidedAt":"2026-11-21T00:00:00Z"}}"""
                        .formatted(member));
        remindedByTheClockIn("Australia/Darwin");
    }

    private void remindedByTheClockIn(String zone) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        LocalDateTime.ofInstant(nextDue(), ZoneId.of(zone)).toLocalTime())
                .isEqualTo("07:30"));
    }

    @Test
    void hoursAreTheMembersOwnAndTwoTabsDoNotOverwriteEachOther() {
        subscriber(member)
                .get(ME + "/reminders")
                .then()
                .header("ETag", "\"0\"")
                .body("hours", empty())
                .body("next", nullValue());
        choose("0", "19:00", "07:30", "07:30")
                .then()
                .statusCode(200)
                .body("hours", contains("07:30", "19:00"))
                .body("next", notNullValue());
        choose("0", "12:00").then().statusCode(412);
        subscriber(member)
                .body(Map.of("hours", List.of()))
                .put(ME + "/reminders")
                .then()
                .statusCode(428);
        choose("1").then().statusCode(200).body("next", nullValue());
        subscriber(entitled()).get(ME + "/reminders").then().body("hours", empty());
    }

    @Test
    void hoursThatAreNoneAreSaid() {
        choose("0", "25:00").then().statusCode(400);
        choose("0", "06:00", "07:00", "08:00", "09:00").then().statusCode(400);
        subscriber(member)
                .header("If-Match", "\"0\"")
                .body("{}")
                .put(ME + "/reminders")
                .then()
                .statusCode(400);
    }

    private Response choose(String version, String... hours) {
        return subscriber(member)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("hours", List.of(hours)))
                .put(ME + "/reminders");
    }

    private int minutesLeft() {
        List<Map<String, Object>> blocks = day(member).getList("blocks");
        return blocks.stream()
                .filter(block -> block.get("sessionId") == null)
                .mapToInt(block -> (Integer) block.get("minutes"))
                .sum();
    }

    /** A later notice of somebody else has come through: one of this member would have, too. */
    private void nothingWasTold() {
        UUID mine = member;
        remindSomebodyElse();
        assertThat(TestTopics.read("programs.notices").stream()
                        .filter(sent -> String.valueOf(sent.value()).contains(mine.toString())))
                .isEmpty();
    }

    private void remindSomebodyElse() {
        UUID before = member;
        member = entitled();
        enrol(member, SACROILIAC);
        choose("0", "07:30").then().statusCode(200);
        isDue(now().minusSeconds(60));
        remindMembers.remindAllDue();
        await().atMost(Duration.ofSeconds(20)).until(() -> !notices().isEmpty());
        member = before;
    }

    private List<String> notices() {
        return TestTopics.read("programs.notices").stream()
                .map(sent -> String.valueOf(sent.value()))
                .filter(value -> value.contains(member.toString()))
                .toList();
    }

    private void isDue(Instant at) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("update care.reminder set next_due_at = ? where member_id = ?")) {
            statement.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            statement.setObject(2, member);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Instant nextDue() {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select next_due_at from care.reminder where member_id = ?")) {
            statement.setObject(1, member);
            try (var found = statement.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getObject(1, OffsetDateTime.class).toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
