package au.standcorrected.accounts.notice;

import static au.standcorrected.accounts.Api.ME;
import static au.standcorrected.accounts.Api.anonymous;
import static au.standcorrected.accounts.Api.as;
import static au.standcorrected.accounts.Api.decide;
import static au.standcorrected.accounts.Api.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import au.standcorrected.accounts.mail.Letter;
import au.standcorrected.accounts.mail.MailServer;
import au.standcorrected.accounts.mail.SmtpPort;
import au.standcorrected.kit.testing.TestTopics;
import au.standcorrected.kit.testing.WithPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
@QuarkusTestResource(SmtpPort.class)
class NoticeLettersTest {
    private static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    DataSource database;

    @BeforeEach
    void mailIsUp() {
        MailServer.start();
    }

    @Test
    void aReminderIsWrittenOnceToWhoeverAskedForIt() {
        UUID member = wanting();
        String event = reminder(member, Instant.now().plusSeconds(3600));
        Letter letter = letters(member, 1).get(0);
        TestTopics.send("programs.notices", member.toString(), event);
        stays(member, 1);

        assertThat(letter.subject()).isEqualTo("A reminder from Stand Corrected");
        assertThat(letter.text()).startsWith("Hello Test,").contains("12 minutes are left for today", "/app");
        assertThat(letter.html()).contains("12 minutes are left for today", "Stop reminders", "#1c5a4c");
        assertThat(letter.headers())
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .anyMatch(line -> line.startsWith("List-Unsubscribe: <"));
    }

    @Test
    void oneTapInTheMailProgramStopsThem() {
        UUID member = wanting();
        reminder(member, Instant.now().plusSeconds(3600));
        URI stop = stop(letters(member, 1).get(0));

        anonymous().get(stop).then().statusCode(200).body(containsString("Stop reminders?"));
        assertThat(agreed(member)).as("looking at the link stops nothing").isTrue();
        for (int times = 0; times < 2; times++) {
            anonymous()
                    .contentType("application/x-www-form-urlencoded")
                    .body("List-Unsubscribe=One-Click")
                    .post(stop)
                    .then()
                    .statusCode(200)
                    .body(containsString("Reminders are off"));
        }
        assertThat(agreed(member)).isFalse();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(TestTopics.read("accounts.members", member))
                        .filteredOn(sent -> String.valueOf(sent.value()).contains("MemberConsentChanged"))
                        .as("given once, taken back once")
                        .hasSize(2));

        reminder(member, Instant.now().plusSeconds(3600));
        await().atMost(Duration.ofSeconds(20)).until(() -> reasons(member).contains("reminders are off"));
        stays(member, 1);
    }

    @Test
    void aMadeUpAddressStopsNobody() {
        anonymous()
                .post("/api/accounts/v1/reminders/stop?secret=made-up")
                .then()
                .statusCode(404)
                .body(containsString("isn’t one of ours"));
        anonymous().get("/api/accounts/v1/reminders/stop").then().statusCode(404);
    }

    @Test
    void nobodyIsRemindedWhoDidNotAsk() {
        UUID member = registered();
        reminder(member, Instant.now().plusSeconds(3600));
        await().atMost(Duration.ofSeconds(20)).until(() -> reasons(member).contains("reminders are off"));
        assertThat(MailServer.to(address(member))).isEmpty();
    }

    @Test
    void quietHoursAreQuiet() {
        UUID member = wanting();
        LocalTime now = LocalTime.now(MELBOURNE);
        quiet(member, now.minusHours(1).format(CLOCK), now.plusHours(1).format(CLOCK));
        reminder(member, Instant.now().plusSeconds(3600));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> reasons(member).contains("it is in the person's quiet hours"));
        assertThat(MailServer.to(address(member))).isEmpty();
    }

    @Test
    void whatComesTooLateIsNotWritten() {
        UUID member = wanting();
        reminder(member, Instant.now().minusSeconds(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> reasons(member).contains("it comes too late to be of use"));
        assertThat(MailServer.to(address(member))).isEmpty();
    }

    @Test
    void anAssignedProgramIsToldWithItsPractitionerAndWithoutItsName() {
        UUID member = registered();
        UUID practitioner = UUID.randomUUID();
        TestTopics.send(
                "booking.clinics",
                "PractitionerChanged",
                practitioner,
                0,
                "{\"practitionerId\":\"%s\",\"name\":\"Dr Ned Ironbark\",\"clinicIds\":[],\"version\":0}"
                        .formatted(practitioner));
        await().atMost(Duration.ofSeconds(20)).until(() -> !named(practitioner).isEmpty());
        UUID assignment = UUID.randomUUID();
        TestTopics.send(
                "programs.progress",
                "ProgramAssigned",
                assignment,
                0,
                """
                {"assignmentId":"%s","memberId":"%s","practitionerId":"%s","revisionId":"%s","assignedAt":"%s"}"""
                        .formatted(assignment, member, practitioner, UUID.randomUUID(), Instant.now()));

        Letter letter = letters(member, 1).get(0);
        assertThat(letter.subject()).isEqualTo("Dr Ned Ironbark has put something together for you");
        assertThat(letter.text()).contains("nothing starts until you say so").doesNotContain("Stop", "stop");
        assertThat(letter.headers()).noneMatch(line -> line.startsWith("List-Unsubscribe"));
    }

    @Test
    void aConcernThatNobodyLookedAtIsToldWithoutWhoseItIs() {
        UUID practitioner = registered();
        notice(practitioner, "concern-overdue", "null", Instant.now().plusSeconds(3600));
        assertThat(letters(practitioner, 1).get(0).subject()).isEqualTo("Nobody has looked at a concern yet");
    }

    @Test
    void kindsThatAreNotKnownArePassedOver() {
        UUID member = wanting();
        notice(member, "birthday", "null", Instant.now().plusSeconds(3600));
        reminder(member, Instant.now().plusSeconds(3600));
        letters(member, 1);
        stays(member, 1);
    }

    @Test
    void quietHoursAreKeptAndChecked() {
        UUID member = registered();
        as(member, "subscriber").get(ME).then().body("quietHours.from", equalTo("21:00"));
        quiet(member, "22:30", "06:15");
        as(member, "subscriber").get(ME).then().body("quietHours.until", equalTo("06:15"));
        String tag = as(member, "subscriber").get(ME).header("ETag");
        as(member, "subscriber")
                .header("If-Match", tag)
                .body("{\"from\":\"25:00\",\"until\":\"06:15\"}")
                .put(ME + "/quiet-hours")
                .then()
                .statusCode(400);
        as(member, "subscriber")
                .header("If-Match", tag)
                .body("{\"from\":\"22:00\"}")
                .put(ME + "/quiet-hours")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("until"));
        as(member, "subscriber")
                .header("If-Match", "\"999\"")
                .body("{\"from\":\"22:00\",\"until\":\"06:15\"}")
                .put(ME + "/quiet-hours")
                .then()
                .statusCode(412);
    }

    private static UUID wanting() {
        UUID member = registered();
        quiet(member, "00:00", "00:00");
        decide(member, "reminders", true);
        return member;
    }

    private static void quiet(UUID member, String from, String until) {
        String tag = as(member, "subscriber").get(ME).header("ETag");
        as(member, "subscriber")
                .header("If-Match", tag)
                .body("{\"from\":\"%s\",\"until\":\"%s\"}".formatted(from, until))
                .put(ME + "/quiet-hours")
                .then()
                .statusCode(200);
    }

    private static boolean agreed(UUID member) {
        return as(member, "subscriber")
                .get(ME + "/consents")
                .jsonPath()
                .getBoolean("items.find { it.kind == 'reminders' }.granted");
    }

    private static String reminder(UUID member, Instant notAfter) {
        return notice(member, "session-reminder", "12", notAfter);
    }

    private static String notice(UUID member, String kind, String minutes, Instant notAfter) {
        UUID id = UUID.randomUUID();
        String event = TestTopics.envelope(
                UUID.randomUUID(),
                "NoticeDue",
                id,
                0,
                """
                {"noticeId":"%s","memberId":"%s","kind":"%s","minutes":%s,"notAfter":"%s"}"""
                        .formatted(id, member, kind, minutes, notAfter));
        TestTopics.send("programs.notices", id.toString(), event);
        return event;
    }

    private static URI stop(Letter letter) {
        return letter.headers().stream()
                .filter(line -> line.startsWith("List-Unsubscribe: <"))
                .map(line -> line.replaceAll("\\s+", ""))
                .map(line -> line.substring(line.indexOf('<') + 1, line.indexOf('>')))
                .map(URI::create)
                .map(url -> URI.create(url.getPath() + "?" + url.getQuery()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Letter> letters(UUID member, int count) {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> MailServer.to(address(member)).size() >= count);
        return MailServer.to(address(member));
    }

    /** Long enough for the sender to have looked again. */
    private static void stays(UUID member, int count) {
        await().during(Duration.ofMillis(2_500))
                .atMost(Duration.ofSeconds(5))
                .until(() -> MailServer.to(address(member)).size() == count);
    }

    private static String address(UUID member) {
        return member.toString().substring(0, 8) + "@example.test";
    }

    private List<String> reasons(UUID member) {
        return read("select reason from message where member_id = ? and reason is not null", member);
    }

    private List<String> named(UUID practitioner) {
        return read("select name from practitioner where id = ?", practitioner);
    }

    private List<String> read(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            List<String> values = new ArrayList<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    values.add(found.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
