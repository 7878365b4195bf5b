package au.standcorrected.accounts.visit;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.accounts.appointment.Appointment;
import au.standcorrected.accounts.clinic.Clinic;
import au.standcorrected.accounts.member.Contact;
import au.standcorrected.accounts.message.MessageSettings;
import au.standcorrected.kit.testing.WithPlatform;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.util.ICalDate;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.util.Configurator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What ical4j has written is read by another library. In the service's own class loader, because ical4j registers itself
 * with Java's time zones and can do so only once in a process.
 */
@QuarkusTest
@WithPlatform
class VisitInvitationTest {
    private static final ZoneId MELBOURNE = ZoneId.of("Australia/Melbourne");
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final VisitInvitation invitation = new VisitInvitation(new Settings(), Clock.fixed(NOW, ZoneOffset.UTC));

    /** Daylight saving starts on 3 October 2027 and ends on 4 April 2027, both at night. */
    @ParameterizedTest
    @CsvSource({
        "2027-10-03T10:15, +11:00",
        "2027-10-02T10:15, +10:00",
        "2027-04-04T10:15, +10:00",
        "2027-04-03T10:15, +11:00",
        "2026-11-26T10:15, +11:00"
    })
    void aVisitKeepsItsTimeOnTheClinicsClock(String local, String offset) {
        LocalDateTime wanted = LocalDateTime.parse(local);
        String file = file(visit(wanted.atZone(MELBOURNE).toInstant(), false, "Gus Figtree"));
        assertThat(file).contains("DTSTART;TZID=Australia/Melbourne:" + local.replaceAll("[-:]", "") + "00\r\n");
        ICalendar calendar = Biweekly.parse(file).first();
        VEvent event = calendar.getEvents().get(0);
        assertThat(written(event.getDateStart().getValue())).isEqualTo(wanted);
        assertThat(written(event.getDateEnd().getValue())).isEqualTo(wanted.plusMinutes(45));
        VTimezone zone =
                calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getComponent();
        assertThat(new WrittenZone(zone).offsetAt(wanted)).isEqualTo(ZoneOffset.of(offset));
    }

    private static LocalDateTime written(ICalDate date) {
        return LocalDateTime.ofInstant(
                date.getRawComponents().toDate(TimeZone.getTimeZone("UTC")).toInstant(), ZoneOffset.UTC);
    }

    @Test
    void itSaysWhoWhereAndWhenAndNothingOfWhy() {
        ICalendar calendar =
                Biweekly.parse(file(visit(NOW, false, "Gus Figtree"))).first();
        assertThat(calendar.validate(ICalVersion.V2_0).toString()).isEmpty();
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Visit at Sunbury");
        assertThat(event.getLocation().getValue())
                .isEqualTo("Health Wise Chiropractic Sunbury, 12 Evans Street, Sunbury VIC");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("hello@standcorrected.test");
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("gus@example.test");
        assertThat(event.getAttendees().get(0).getRsvp()).isFalse();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
        assertThat(event.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void aCancellationSaysSo() {
        ICalendar calendar =
                Biweekly.parse(file(visit(NOW, true, "Gus Figtree"))).first();
        assertThat(calendar.getMethod().isCancel()).isTrue();
        assertThat(calendar.getEvents().get(0).getStatus().isCancelled()).isTrue();
    }

    @Test
    void longNamesOfManyBytesAreFoldedBetweenCharacters() {
        String name = "🌳".repeat(60) + "\"; DTSTART:19700101\r\nDTEND:19700101";
        String file = file(visit(NOW, false, name));
        assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(file);
        VEvent event = Biweekly.parse(file).first().getEvents().get(0);
        assertThat(event.getAttendees().get(0).getCommonName()).startsWith("🌳".repeat(60) + "\"; DTSTART");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(NOW);
    }

    @Test
    void timeZonesComeWithTheLibraryAndNotFromTheNetwork() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .contains("false");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T23:15:00Z, 'Thursday 26 November, 10:15 am'",
        "2026-11-26T01:00:00Z, 'Thursday 26 November, 12:00 pm'",
        "2027-04-04T05:05:00Z, 'Sunday 4 April, 3:05 pm'"
    })
    void timesAreSaidInWords(String instant, String words) {
        assertThat(ClinicTime.of(Instant.parse(instant), MELBOURNE).words()).isEqualTo(words);
    }

    private String file(Visit visit) {
        return invitation.of(
                visit, VisitLetter.of(VisitNews.BOOKED, visit, "Health Wise Chiropractic", "http://localhost:8080"));
    }

    private static Visit visit(Instant startsAt, boolean cancelled, String name) {
        return new Visit(
                new Appointment(
                        UUID.randomUUID(),
                        5,
                        3,
                        cancelled,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        startsAt,
                        startsAt.plus(Duration.ofMinutes(45)),
                        null,
                        false),
                new Clinic(
                        "Sunbury",
                        new Clinic.Address("12 Evans Street", "Sunbury", "VIC", null),
                        "03 9467 7889",
                        MELBOURNE,
                        24),
                "Dr Ned Ironbark",
                new Contact("gus@example.test", name, name));
    }

    private record Settings() implements MessageSettings {
        @Override
        public String fromAddress() {
            return "hello@standcorrected.test";
        }

        @Override
        public String clinicGroup() {
            return "Health Wise Chiropractic";
        }

        @Override
        public String domain() {
            return "standcorrected.test";
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration every() {
            return Duration.ofSeconds(1);
        }
    }
}
