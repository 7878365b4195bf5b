package au.standcorrected.programs.care.followup;

import au.standcorrected.programs.care.concern.ConcernLevel;
import au.standcorrected.programs.care.member.Member;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * By when somebody at the clinic has to have looked at a concern. Only hours in which somebody is there count, in the
 * clinics' zone: a promise for the night would be nobody's. Public holidays are not known here.
 */
final class ClinicHours {
    /** Somebody with an emergency sign has been sent to 000; that they went is worth a call within the same half day. */
    static final Duration EMERGENCY = Duration.ofHours(2);

    /** A sign for the GP can wait over night, and not over two: by the same hour of the next working day. */
    static final int GP_WORKING_DAYS = 1;

    /** As both clinics open on weekdays. */
    static final LocalTime OPENS = LocalTime.of(8, 0);

    static final LocalTime CLOSES = LocalTime.of(19, 0);

    private static final ZoneId ZONE = Member.USUAL_ZONE;

    private ClinicHours() {}

    static Instant due(ConcernLevel level, Instant raised) {
        ZonedDateTime from = firstOpen(raised.atZone(ZONE));
        ZonedDateTime due = level == ConcernLevel.EMERGENCY
                ? plus(from, EMERGENCY)
                : workingDay(from.toLocalDate().plusDays(GP_WORKING_DAYS))
                        .atTime(from.toLocalTime())
                        .atZone(ZONE);
        return due.toInstant();
    }

    private static ZonedDateTime plus(ZonedDateTime from, Duration hours) {
        ZonedDateTime closes = from.with(CLOSES);
        Duration today = Duration.between(from, closes);
        return hours.compareTo(today) <= 0
                ? from.plus(hours)
                : plus(opening(from.toLocalDate().plusDays(1)), hours.minus(today));
    }

    private static ZonedDateTime firstOpen(ZonedDateTime at) {
        LocalDate date = at.toLocalDate();
        if (!isWorkingDay(date) || !at.toLocalTime().isBefore(CLOSES)) {
            return opening(isWorkingDay(date) ? date.plusDays(1) : date);
        }
        return at.toLocalTime().isBefore(OPENS) ? opening(date) : at;
    }

    private static ZonedDateTime opening(LocalDate date) {
        return workingDay(date).atTime(OPENS).atZone(ZONE);
    }

    private static LocalDate workingDay(LocalDate date) {
        return isWorkingDay(date) ? date : workingDay(date.plusDays(1));
    }

    /** Saturday mornings are for those who have booked: nobody is kept free for calls. */
    static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
