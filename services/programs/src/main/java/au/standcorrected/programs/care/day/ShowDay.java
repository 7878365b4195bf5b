package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.concern.Concerns;
import au.standcorrected.programs.care.day.DayView.AlsoFor;
import au.standcorrected.programs.care.day.DayView.BlockView;
import au.standcorrected.programs.care.day.DayView.ItemView;
import au.standcorrected.programs.care.day.DayView.Offer;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.session.Sessions;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.BlockState;
import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.DosageSnapshot;
import au.standcorrected.programs.care.timeline.PlannedItem;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts a day together: one query each for what is followed, what is done and what holds. */
@ApplicationScoped
class ShowDay {
    private final Enrolments enrolments;
    private final PlannedDays days;
    private final Sessions sessions;
    private final Concerns concerns;
    private final PublishedPrograms programs;
    private final Clock clock;

    @Inject
    ShowDay(
            Enrolments enrolments,
            PlannedDays days,
            Sessions sessions,
            Concerns concerns,
            PublishedPrograms programs,
            Clock clock) {
        this.enrolments = enrolments;
        this.days = days;
        this.sessions = sessions;
        this.concerns = concerns;
        this.programs = programs;
        this.clock = clock;
    }

    DayView show(Member member, LocalDate date) {
        List<Enrolment> active = enrolments.active(member.id());
        DayPlan plan = days.plan(date, active);
        Map<Block, UUID> done = sessions.blocksDone(member.id(), date);
        Map<Block, BlockState> states = BlockState.of(
                date, plan.blocks(), done.keySet(), clock.instant().atZone(member.zone()), plan.firstDay());
        boolean rest = plan.blocks().isEmpty()
                && active.stream().anyMatch(enrolment -> !enrolment.startedOn().isAfter(date));
        return new DayView(
                date,
                member.zone().getId(),
                member.displayName(),
                plan.blocks().stream()
                        .map(block -> new BlockView(
                                block,
                                block.title(),
                                block.startsAround().toString(),
                                plan.minutes(block),
                                states.getOrDefault(block, BlockState.LATER),
                                done.get(block),
                                plan.items(block).stream().map(ShowDay::item).toList()))
                        .toList(),
                active.stream().flatMap(enrolment -> offer(enrolment).stream()).toList(),
                concerns.hold(member.id()).orElse(null),
                rest ? DayView.Rest.DAY : null);
    }

    private Optional<Offer> offer(Enrolment enrolment) {
        return programs.current(enrolment.program())
                .filter(enrolment::isBehind)
                .map(current -> new Offer(
                        enrolment.id(),
                        enrolment.program(),
                        current.document().title(),
                        current.id(),
                        current.number(),
                        current.note()));
    }

    private static ItemView item(PlannedItem item) {
        return new ItemView(
                item.program().enrolment(),
                item.program().document().slug(),
                item.program().document().title(),
                item.exercise().slug(),
                item.exercise().name(),
                item.program().revision(),
                DosageSnapshot.of(item.dosage()),
                item.dosage().text(),
                alsoFor(item));
    }

    static List<AlsoFor> alsoFor(PlannedItem item) {
        return item.alsoFor().stream()
                .map(other -> new AlsoFor(
                        other.enrolment(),
                        other.document().slug(),
                        other.document().title()))
                .toList();
    }
}
