package au.standcorrected.programs.care.outcome;

import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.outcome.OutcomesView.Due;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a member has measured, and what they might measure now: at the start of a program, after four weeks and at its end.
 * Offered, never asked twice a day, and never a condition for anything.
 */
@ApplicationScoped
public class ShowOutcomes {
    private static final int YEARS_SHOWN = 2;
    private static final int WEEK = 7;
    private static final int FOUR_WEEKS = 28;
    /** After these days the start is past: what is measured then belongs to no start. */
    private static final int STARTING_DAYS = 14;

    private final Measurements measurements;
    private final Enrolments enrolments;
    private final PublishedPrograms programs;
    private final Clock clock;

    @Inject
    ShowOutcomes(Measurements measurements, Enrolments enrolments, PublishedPrograms programs, Clock clock) {
        this.measurements = measurements;
        this.enrolments = enrolments;
        this.programs = programs;
        this.clock = clock;
    }

    OutcomesView show(Member member) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        List<Measurement> taken = measurements.of(member.id(), today.minusYears(YEARS_SHOWN));
        List<Due> due = new ArrayList<>();
        for (Enrolment enrolment : enrolments.active(member.id())) {
            programs.revision(enrolment.revisionId()).ifPresent(pinned -> {
                long day = ChronoUnit.DAYS.between(enrolment.startedOn(), today);
                int weeks = pinned.document().weeks();
                for (Moment moment : moments(day, weeks)) {
                    List<String> open = open(enrolment, moment, taken);
                    if (!open.isEmpty()) {
                        due.add(new Due(enrolment.id(), pinned.document().title(), moment, open));
                    }
                }
            });
        }
        return new OutcomesView(
                Measures.offered(),
                due,
                weeklyDue(member, today),
                taken.stream().map(Measurement::view).toList());
    }

    /** Whether the last check-in, or else the start of what is followed, is a week ago. */
    public boolean weeklyDue(Member member, LocalDate today) {
        LocalDate weekAgo = today.minusDays(WEEK);
        return measurements
                .newest(member.id(), "weekly-check-in")
                .map(last -> !last.isAfter(weekAgo))
                .orElseGet(() -> enrolments.active(member.id()).stream()
                        .anyMatch(enrolment -> !enrolment.startedOn().isAfter(weekAgo)));
    }

    private static List<Moment> moments(long day, int weeks) {
        if (day >= (long) weeks * WEEK) {
            return List.of(Moment.END);
        }
        if (day >= FOUR_WEEKS) {
            return List.of(Moment.WEEK_4);
        }
        return day < STARTING_DAYS ? List.of(Moment.START) : List.of();
    }

    private static List<String> open(Enrolment enrolment, Moment moment, List<Measurement> taken) {
        return Measures.at(moment).stream()
                .map(Measure::id)
                .filter(measure -> taken.stream()
                        .noneMatch(one -> enrolment.id().equals(one.enrolmentId())
                                && one.moment() == moment
                                && one.measure().equals(measure)))
                .toList();
    }
}
