package au.standcorrected.programs.care.reminder;

import au.standcorrected.programs.care.day.DayView;
import au.standcorrected.programs.care.day.DaysAhead;
import au.standcorrected.programs.care.entitlement.Access;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.member.MemberChanged;
import au.standcorrected.programs.care.member.Members;
import au.standcorrected.programs.care.notice.NoticeKind;
import au.standcorrected.programs.care.notice.Notices;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reminds members of what is left of their day, at their hours: once each, whichever replica is first, and not at all where
 * nothing is left, where a concern holds the exercises or where access has ended.
 */
@ApplicationScoped
class RemindMembers {
    private static final Logger log = Logger.getLogger(RemindMembers.class);
    /** What comes later than this after its hour, as after a night that we were down, is left out. */
    private static final Duration LATEST = Duration.ofMinutes(90);

    private final Reminders reminders;
    private final Members members;
    private final Access access;
    private final DaysAhead days;
    private final Notices notices;
    private final Clock clock;
    private volatile boolean running = true;

    @Inject
    RemindMembers(Reminders reminders, Members members, Access access, DaysAhead days, Notices notices, Clock clock) {
        this.reminders = reminders;
        this.members = members;
        this.access = access;
        this.days = days;
        this.notices = notices;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
    }

    @Scheduled(every = "${programs.reminders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remindAllDue() {
        while (running && remindNext()) {
            // There may be more.
        }
    }

    /** Who moves to another zone is reminded by the clock there. */
    void moved(@Observes MemberChanged changed) {
        reminders.lock(changed.memberId()).ifPresent(reminder -> {
            Member member = members.get(reminder.memberId());
            reminders.next(
                    member.id(),
                    reminder.hours().after(clock.instant(), member.zone()).orElse(null));
        });
    }

    /** Whether there was one. */
    private boolean remindNext() {
        AtomicReference<@Nullable UUID> at = new AtomicReference<>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<Reminder> due = reminders.lockDue(clock.instant());
                due.ifPresent(reminder -> {
                    at.set(reminder.memberId());
                    remind(reminder);
                });
                return due.isPresent();
            });
        } catch (RuntimeException e) {
            UUID member = at.get();
            if (member == null) {
                throw e;
            }
            // One that fails must not keep everybody behind it waiting.
            log.errorf(e, "a reminder failed and is left out until its next hour");
            QuarkusTransaction.requiringNew().run(() -> reminders.lock(member).ifPresent(this::setNext));
            return true;
        }
    }

    private void remind(Reminder reminder) {
        setNext(reminder);
        Instant now = clock.instant();
        Instant latest =
                reminder.nextDueAt() == null ? now : reminder.nextDueAt().plus(LATEST);
        if (!now.isBefore(latest) || !access.runs(reminder.memberId())) {
            return;
        }
        Member member = members.get(reminder.memberId());
        DayView day = days.day(member, LocalDate.ofInstant(now, member.zone()));
        int minutes = day.blocks().stream()
                .filter(block -> block.sessionId() == null)
                .mapToInt(DayView.BlockView::minutes)
                .sum();
        if (day.hold() == null && minutes > 0) {
            notices.due(member.id(), NoticeKind.SESSION_REMINDER, minutes, latest);
        }
    }

    private void setNext(Reminder reminder) {
        reminders.next(
                reminder.memberId(),
                reminder.hours()
                        .after(clock.instant(), members.get(reminder.memberId()).zone())
                        .orElse(null));
    }
}
