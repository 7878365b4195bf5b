package au.standcorrected.programs.care.day;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.timeline.Conflict;
import au.standcorrected.programs.care.timeline.DayChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a member chooses for their day. Nothing is chosen for them. */
@ApplicationScoped
class TakeTheDay {
    private final DayChoices choices;
    private final Enrolments enrolments;
    private final PlannedDays days;
    private final ShowDay showDay;
    private final Clock clock;

    @Inject
    TakeTheDay(DayChoices choices, Enrolments enrolments, PlannedDays days, ShowDay showDay, Clock clock) {
        this.choices = choices;
        this.enrolments = enrolments;
        this.days = days;
        this.showDay = showDay;
        this.clock = clock;
    }

    /**
     * A day that hurts more than usual, or, with null, one as it comes after all.
     *
     * @throws RuntimeException a problem, when the day is not today or a day beside it: choices are for the day one is in,
     *     and devices' calendars differ
     */
    @Transactional
    DayView take(Member member, LocalDate date, @Nullable DayChoice choice) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        if (date.isBefore(today.minusDays(1)) || date.isAfter(today.plusDays(1))) {
            throw Problems.badField("date", "must be today");
        }
        if (choice == null) {
            choices.takeBack(member.id(), date);
        } else {
            choices.choose(member.id(), date, choice, clock.instant());
        }
        return showDay.show(member, date);
    }

    /** Settles a disagreement that there is between two programs of the member's. */
    @Transactional
    DayView settle(Member member, Conflict.Key wanted, boolean keep) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        boolean there = days.plan(member.id(), today, enrolments.active(member.id()), null).conflicts().stream()
                .anyMatch(conflict -> conflict.key().equals(wanted));
        if (!there) {
            throw Problems.notFound(
                    "nothing-to-settle", "Your programs agree there", "Load your day again to see it as it is now.");
        }
        choices.settle(member.id(), wanted, keep, clock.instant());
        return showDay.show(member, today);
    }
}
