package au.standcorrected.programs.care.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a member is reminded. */
record Reminder(UUID memberId, ReminderHours hours, @Nullable Instant nextDueAt, long version) {
    /** What holds for somebody who never chose. */
    static Reminder none(UUID memberId) {
        return new Reminder(memberId, ReminderHours.NONE, null, 0);
    }
}
