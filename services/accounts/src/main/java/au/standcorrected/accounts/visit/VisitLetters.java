package au.standcorrected.accounts.visit;

import au.standcorrected.accounts.appointment.Appointment;
import au.standcorrected.accounts.appointment.Appointments;
import au.standcorrected.accounts.clinic.Clinic;
import au.standcorrected.accounts.clinic.Clinics;
import au.standcorrected.accounts.member.Contact;
import au.standcorrected.accounts.member.Members;
import au.standcorrected.accounts.message.MessageSettings;
import au.standcorrected.accounts.message.MessageWriter;
import au.standcorrected.accounts.message.Waiting;
import au.standcorrected.accounts.message.Written;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the letters about visits, from the newest that is known of each when it is sent. */
@ApplicationScoped
class VisitLetters implements MessageWriter {
    private final Appointments appointments;
    private final Clinics clinics;
    private final Members members;
    private final VisitInvitation invitation;
    private final MessageSettings settings;
    private final Template html;
    private final Template text;
    private final Clock clock;
    private final String publicUrl;

    @Inject
    VisitLetters(
            Appointments appointments,
            Clinics clinics,
            Members members,
            VisitInvitation invitation,
            MessageSettings settings,
            @Location("visit/letter.html") Template html,
            @Location("visit/letter.txt") Template text,
            Clock clock,
            @ConfigProperty(name = "public.url") String publicUrl) {
        this.appointments = appointments;
        this.clinics = clinics;
        this.members = members;
        this.invitation = invitation;
        this.settings = settings;
        this.html = html;
        this.text = text;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    @Override
    public Set<String> kinds() {
        return Arrays.stream(VisitNews.values()).map(VisitNews::kind).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Written write(Waiting message) {
        Optional<Appointment> newest = appointments.find(message.about());
        if (newest.isEmpty()) {
            return new Written.Superseded("the appointment is forgotten");
        }
        Appointment appointment = newest.get();
        if (appointment.version() > message.aboutVersion()) {
            return new Written.Superseded("there is newer news");
        }
        if (!clock.instant().isBefore(appointment.startsAt())) {
            return new Written.Superseded("the time of the visit has come");
        }
        Optional<Contact> person = members.contact(message.memberId()).filter(Contact::reachable);
        Optional<Clinic> clinic = clinics.find(appointment.clinicId());
        Optional<String> practitioner = clinics.practitionerName(appointment.practitionerId());
        if (person.isEmpty()) {
            return new Written.NotYet("no address is known");
        }
        if (clinic.isEmpty() || practitioner.isEmpty()) {
            return new Written.NotYet("the clinic or the practitioner is not known");
        }
        return letter(
                VisitNews.ofKind(message.kind()),
                new Visit(appointment, clinic.get(), practitioner.get(), person.get()));
    }

    private Written.Letter letter(VisitNews news, Visit visit) {
        VisitLetter letter = VisitLetter.of(news, visit, settings.clinicGroup(), publicUrl);
        return new Written.Letter(
                visit.person().email(),
                letter.clinicName(),
                letter.subject(),
                text.data("letter", letter).render(),
                html.data("letter", letter).render(),
                List.of(new Written.Enclosure(
                        "visit.ics",
                        "text/calendar; method=" + VisitInvitation.method(visit) + "; charset=UTF-8",
                        invitation.of(visit, letter))),
                null);
    }
}
