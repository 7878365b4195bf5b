package au.standcorrected.programs.care.calendar;

import au.standcorrected.programs.care.day.PlannedDays;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.DayPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The blocks of today and the coming days (iCalendar, RFC 5545), in the member's zone. It names no program and no exercise:
 * calendars are seen by others.
 */
@ApplicationScoped
class SessionCalendar {
    private static final int DAYS = 28;

    private final Enrolments enrolments;
    private final PlannedDays days;
    private final Clock clock;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    @Inject
    SessionCalendar(Enrolments enrolments, PlannedDays days, Clock clock) {
        this.enrolments = enrolments;
        this.days = days;
        this.clock = clock;
    }

    String of(Member member) {
        Calendar calendar = empty();
        TimeZone zone = zones.getTimeZone(member.zone().getId());
        if (zone != null) {
            calendar.add(zone.getVTimeZone());
        }
        List<Enrolment> active = enrolments.active(member.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        for (LocalDate date = today; date.isBefore(today.plusDays(DAYS)); date = date.plusDays(1)) {
            DayPlan plan = days.plan(member.id(), date, active, null);
            for (Block block : plan.blocks()) {
                calendar.add(event(member, date, block, plan.minutes(block), zone != null));
            }
        }
        return calendar.toString();
    }

    /** For somebody whose access has ended: nothing to do, and no error in their calendar. */
    static String nothing() {
        return empty().toString();
    }

    private static Calendar empty() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Stand Corrected//Sessions//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private VEvent event(Member member, LocalDate date, Block block, int minutes, boolean local) {
        ZoneId zone = member.zone();
        ZonedDateTime starts = date.atTime(block.startsAround()).atZone(zone);
        ZonedDateTime ends = starts.plusMinutes(Math.max(5, minutes));
        VEvent event = new VEvent(false);
        event.add(new Uid(
                UUID.nameUUIDFromBytes((member.id() + "|" + date + "|" + block.key()).getBytes(StandardCharsets.UTF_8))
                        + "@standcorrected"));
        event.add(new DtStamp(clock.instant()));
        event.add(local ? new DtStart<>(starts) : new DtStart<>(starts.toInstant()));
        event.add(local ? new DtEnd<>(ends) : new DtEnd<>(ends.toInstant()));
        event.add(new Summary("Stand Corrected: " + block.title() + ", " + minutes + " min"));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
