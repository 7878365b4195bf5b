package au.standcorrected.accounts.visit;

import static au.standcorrected.accounts.Api.ME;
import static au.standcorrected.accounts.Api.as;
import static au.standcorrected.accounts.Api.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import au.standcorrected.accounts.mail.Letter;
import au.standcorrected.accounts.mail.MailServer;
import au.standcorrected.accounts.mail.SmtpPort;
import au.standcorrected.kit.testing.WithPlatform;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform
@QuarkusTestResource(SmtpPort.class)
class VisitMessagesTest {
    private static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");

    @Inject
    DataSource database;

    private final UUID clinic = Booking.clinic("Sunbury");
    private final UUID practitioner = Booking.practitioner("Dr Ned Ironbark");

    @BeforeEach
    void mailIsUp() {
        MailServer.start();
    }

    @Test
    void aBookingIsToldOnceHoweverOftenTheEventComes() {
        UUID member = registered();
        Booking.Visit visit = new Booking.Visit(member, clinic, practitioner, at(14, 10));
        String event = visit.booked();
        visit.tell(event);
        Letter letter = letters(member, 1).get(0);
        visit.tell(event);
        stays(member, 1);

        String when = words(14) + ", 10:15 am";
        assertThat(letter.subject()).isEqualTo("Your visit on " + when);
        assertThat(letter.from().getPersonal()).isEqualTo("Health Wise Chiropractic Sunbury");
        assertThat(letter.from().getAddress()).isEqualTo("hello@standcorrected.test");
        assertThat(letter.recipients()).containsExactly(address(member));
        assertThat(letter.text())
                .startsWith("Hello Test,")
                .contains("10:15 am", "12 Evans Street, Sunbury VIC 3429", "Dr Ned Ironbark", "03 9467 7889")
                .contains("/app/appointments", "24 hours before");
        assertThat(letter.html())
                .contains("Hello Test,", "Dr Ned Ironbark", "#1c5a4c")
                .doesNotContain("<img");
        assertThat(letter.everything()).doesNotContain(Booking.SECRET);

        assertThat(letter.invitationType()).contains("text/calendar", "method=REQUEST", "charset=UTF-8");
        assertThat(letter.invitationName()).isEqualTo("visit.ics");
        ICalendar calendar = Biweekly.parse(letter.invitation()).first();
        assertThat(calendar.getMethod().isRequest()).isTrue();
        VEvent invited = calendar.getEvents().get(0);
        assertThat(invited.getUid().getValue()).isEqualTo(visit.id + "@standcorrected.test");
        assertThat(invited.getSequence().getValue()).isZero();
        assertThat(invited.getDateStart().getValue().toInstant()).isEqualTo(visit.startsAt);
    }

    @Test
    void aMoveAndACancellationFindTheVisitInTheCalendar() {
        UUID member = registered();
        Booking.Visit visit = new Booking.Visit(member, clinic, practitioner, at(14, 10));
        visit.booked();
        VEvent first = invited(letters(member, 1).get(0));
        visit.moved(at(16, 9), 1, 1);
        Letter moved = letters(member, 2).get(1);
        visit.cancelled(2, 2);
        Letter cancelled = letters(member, 3).get(2);

        assertThat(moved.subject()).isEqualTo("Your visit has moved to " + words(16) + ", 9:15 am");
        assertThat(moved.text()).contains("as you asked. It was on " + words(14) + ", 10:15 am.");
        assertThat(invited(moved).getUid()).isEqualTo(first.getUid());
        assertThat(invited(moved).getSequence().getValue()).isEqualTo(1);
        assertThat(invited(moved).getDateStart().getValue().toInstant()).isEqualTo(at(16, 9));

        assertThat(cancelled.invitationType()).contains("method=CANCEL");
        ICalendar calendar = Biweekly.parse(cancelled.invitation()).first();
        assertThat(calendar.getMethod().isCancel()).isTrue();
        assertThat(invited(cancelled).getUid()).isEqualTo(first.getUid());
        assertThat(invited(cancelled).getSequence().getValue()).isEqualTo(2);
        assertThat(invited(cancelled).getStatus().isCancelled()).isTrue();
        assertThat(List.of(moved.id(), cancelled.id())).doesNotHaveDuplicates();
    }

    @Test
    void whatWasCancelledBeforeItWasToldIsOnlyCancelled() {
        UUID member = registered();
        UUID unknownYet = UUID.randomUUID();
        Booking.Visit visit = new Booking.Visit(member, unknownYet, practitioner, at(14, 10));
        visit.booked();
        visit.cancelled(1, 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> states(member).contains("SUPERSEDED"));
        assertThat(MailServer.to(address(member))).isEmpty();
        Booking.tellOfClinic(unknownYet, "Melton/Strathtulloh", 0);
        assertThat(letters(member, 1).get(0).subject()).startsWith("Cancelled: your visit on");
        stays(member, 1);
    }

    @Test
    void eventsThatComeInTheWrongOrderTellTheNewest() {
        UUID member = registered();
        Booking.Visit visit = new Booking.Visit(member, clinic, practitioner, at(14, 10));
        visit.cancelled(3, 1);
        letters(member, 1);
        visit.booked();
        await().atMost(Duration.ofSeconds(20)).until(() -> states(member).contains("SUPERSEDED"));
        stays(member, 1);
    }

    @Test
    void aMailServerThatWasAwayGetsEachLetterOnce() throws InterruptedException {
        MailServer.stop();
        UUID member = registered();
        new Booking.Visit(member, clinic, practitioner, at(14, 10)).booked();
        await().atMost(Duration.ofSeconds(20)).until(() -> attempts(member) >= 2);
        assertThat(states(member)).containsExactly("WAITING");
        MailServer.start();
        letters(member, 1);
        stays(member, 1);
    }

    @Test
    void somebodyWhoHasNotRegisteredYetIsWaitedFor() {
        UUID member = UUID.randomUUID();
        new Booking.Visit(member, clinic, practitioner, at(14, 10)).booked();
        await().atMost(Duration.ofSeconds(20)).until(() -> attempts(member) >= 1);
        as(member, "subscriber").post(ME).then().statusCode(201);
        letters(member, 1);
    }

    @Test
    void thereIsNothingToTellOfWhatIsOver() {
        UUID member = registered();
        new Booking.Visit(member, clinic, practitioner, Instant.now().minusSeconds(3600)).booked();
        Booking.Visit attended = new Booking.Visit(member, clinic, practitioner, at(14, 10));
        attended.attended(4, 0);
        await().atMost(Duration.ofSeconds(20)).until(() -> states(member).contains("SUPERSEDED"));
        assertThat(states(member)).hasSize(1);
        assertThat(MailServer.to(address(member))).isEmpty();
    }

    @Test
    void hostileNamesAreOnlyNames() {
        UUID member = registered();
        String tag = as(member, "subscriber").get(ME).header("ETag");
        as(member, "subscriber")
                .header("If-Match", tag)
                .body(
                        """
                        {"givenName":"Zoë 🌳\\r\\nBcc: all@example.test","familyName":"\\"<script>\\" %s",\
                        "timeZone":"Australia/Melbourne","textSize":"normal"}"""
                                .formatted("🌳".repeat(40)))
                .put(ME + "/profile")
                .then()
                .statusCode(200);
        UUID hostile = Booking.practitioner("Dr \\\"X\\\"\\r\\nATTENDEE:mailto:all@example.test <b>bold</b>");
        UUID named = Booking.clinic("S\\r\\nBcc: all@example.test, \\\"é\\\"");
        new Booking.Visit(member, named, hostile, at(14, 10)).booked();

        Letter letter = letters(member, 1).get(0);
        assertThat(letter.recipients()).containsExactly(address(member));
        assertThat(letter.headers())
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("bcc"));
        assertThat(letter.text()).startsWith("Hello Zoë 🌳 Bcc: all@example.test,");
        assertThat(letter.html()).contains("&lt;b&gt;bold").doesNotContain("<b>bold", "<script>");
        VEvent invited = invited(letter);
        assertThat(invited.getAttendees()).hasSize(1);
        assertThat(invited.getAttendees().get(0).getEmail()).isEqualTo(address(member));
        assertThat(invited.getAttendees().get(0).getCommonName()).contains("🌳🌳", "\"<script>\"");
        assertThat(letter.invitation()).doesNotContain("\uFFFD", "?");
    }

    private static VEvent invited(Letter letter) {
        return Biweekly.parse(letter.invitation()).first().getEvents().get(0);
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

    /** A quarter past the hour, in Melbourne, some days from now. */
    private static Instant at(int days, int hour) {
        return day(days).atTime(hour, 15).atZone(MELBOURNE).toInstant();
    }

    private static LocalDate day(int days) {
        return LocalDate.now(MELBOURNE).plusDays(days);
    }

    private static String words(int days) {
        return day(days).format(java.time.format.DateTimeFormatter.ofPattern("EEEE d MMMM", java.util.Locale.ENGLISH));
    }

    private List<String> states(UUID member) {
        return read("select state from message where member_id = ? order by created_at", member);
    }

    private int attempts(UUID member) {
        return read("select attempts::text from message where member_id = ?", member).stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private List<String> read(String sql, UUID member) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, member);
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
