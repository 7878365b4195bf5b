package au.standcorrected.accounts.visit;

import au.standcorrected.accounts.message.MessageSettings;
import au.standcorrected.accounts.message.OneLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A visit as calendars take it (iCalendar, RFC 5545 and 5546). The UID stays, the sequence grows: a calendar that has the
 * visit moves it or takes it out. Times are local with their time zone, so that a change of the rules of daylight saving
 * before the visit does not move it.
 */
@ApplicationScoped
class VisitInvitation {
    private final MessageSettings settings;
    private final Clock clock;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    @Inject
    VisitInvitation(MessageSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** {@code REQUEST} or {@code CANCEL}. */
    static String method(Visit visit) {
        return methodOf(visit).getValue();
    }

    private static Method methodOf(Visit visit) {
        return visit.appointment().cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    /** The file. What it says needs no knowledge of why the person comes. */
    String of(Visit visit, VisitLetter letter) {
        TimeZone zone = zones.getTimeZone(visit.clinic().zone().getId());
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Stand Corrected//Visits//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(methodOf(visit));
        if (zone != null) {
            calendar.add(zone.getVTimeZone());
        }
        calendar.add(zone == null ? event(visit, letter, false) : event(visit, letter, true));
        return FoldedLines.fold(calendar.toString());
    }

    private VEvent event(Visit visit, VisitLetter letter, boolean local) {
        VEvent event = new VEvent(false);
        event.add(new Uid(visit.appointment().id() + "@" + settings.domain()));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(visit.appointment().sequence()));
        event.add(new DtStart<>(moment(visit.starts(), local)));
        event.add(new DtEnd<>(moment(visit.ends(), local)));
        event.add(new Summary("Visit at " + OneLine.of(visit.clinic().name())));
        event.add(new Location(letter.where()));
        event.add(new Description("With " + letter.practitioner() + ". To change it: " + letter.changeUrl()
                + " or phone " + letter.phone() + "."));
        event.add(
                visit.appointment().cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        event.add(
                new Organizer(new ParameterList(List.of(new Cn(letter.clinicName()))), mailto(settings.fromAddress())));
        event.add(new Attendee(
                new ParameterList(
                        List.of(new Cn(OneLine.of(visit.person().displayName())), PartStat.ACCEPTED, Rsvp.FALSE)),
                mailto(visit.person().email())));
        return event;
    }

    private static Temporal moment(ClinicTime time, boolean local) {
        return local ? time.moment() : time.moment().toInstant();
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("an address that no letter can go to", e);
        }
    }
}
