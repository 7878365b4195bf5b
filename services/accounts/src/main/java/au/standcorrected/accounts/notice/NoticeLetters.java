package au.standcorrected.accounts.notice;

import au.standcorrected.accounts.clinic.Clinics;
import au.standcorrected.accounts.member.Contact;
import au.standcorrected.accounts.member.Members;
import au.standcorrected.accounts.member.ReminderWishes;
import au.standcorrected.accounts.message.MessageWriter;
import au.standcorrected.accounts.message.Waiting;
import au.standcorrected.accounts.message.Written;
import au.standcorrected.accounts.reminder.ReminderStops;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the letters about notices. A reminder is written to those only who want it at the time that it is sent. */
@ApplicationScoped
class NoticeLetters implements MessageWriter {
    private static final String FROM = "Stand Corrected";

    private final Notices notices;
    private final Members members;
    private final Clinics clinics;
    private final ReminderStops stops;
    private final Template html;
    private final Template text;
    private final Clock clock;
    private final String publicUrl;

    @Inject
    NoticeLetters(
            Notices notices,
            Members members,
            Clinics clinics,
            ReminderStops stops,
            @Location("notice/letter.html") Template html,
            @Location("notice/letter.txt") Template text,
            Clock clock,
            @ConfigProperty(name = "public.url") String publicUrl) {
        this.notices = notices;
        this.members = members;
        this.clinics = clinics;
        this.stops = stops;
        this.html = html;
        this.text = text;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(NoticeKind.values()).map(NoticeKind::key).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Written write(Waiting message) {
        NoticeKind kind = NoticeKind.of(message.kind()).orElseThrow();
        Notice notice = notices.find(message.about()).orElseThrow();
        if (!clock.instant().isBefore(notice.notAfter())) {
            return new Written.Superseded("it comes too late to be of use");
        }
        Optional<Contact> person = members.contact(message.memberId()).filter(Contact::reachable);
        if (person.isEmpty()) {
            return new Written.NotYet("no address is known");
        }
        Optional<String> practitioner =
                Optional.ofNullable(notice.practitionerId()).flatMap(clinics::practitionerName);
        NoticeLetter letter = NoticeLetter.of(kind, notice, person.get().givenName(), practitioner, publicUrl);
        return kind == NoticeKind.SESSION_REMINDER
                ? reminder(message.memberId(), person.get(), letter)
                : letter(person.get(), letter);
    }

    private Written reminder(UUID member, Contact person, NoticeLetter letter) {
        Instant now = clock.instant();
        ReminderWishes wishes = members.reminderWishes(member);
        if (!wishes.agreed()) {
            return new Written.Superseded("reminders are off");
        }
        if (wishes.quietAt(now)) {
            return new Written.Superseded("it is in the person's quiet hours");
        }
        return letter(person, letter.stoppedAt(stops.url(member)));
    }

    private Written.Letter letter(Contact person, NoticeLetter letter) {
        return new Written.Letter(
                person.email(),
                FROM,
                letter.subject(),
                text.data("letter", letter).render(),
                html.data("letter", letter).render(),
                List.of(),
                letter.stopUrl());
    }
}
