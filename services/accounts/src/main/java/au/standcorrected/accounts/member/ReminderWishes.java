package au.standcorrected.accounts.member;

import java.time.Instant;
import java.time.ZoneId;

/** Whether a member wants reminders, and when not. */
public record ReminderWishes(boolean agreed, ZoneId zone, QuietHours quietHours) {
    static final ReminderWishes NONE = new ReminderWishes(false, Member.HOME, QuietHours.USUAL);

    public boolean quietAt(Instant instant) {
        return quietHours.contains(instant.atZone(zone).toLocalTime());
    }
}
