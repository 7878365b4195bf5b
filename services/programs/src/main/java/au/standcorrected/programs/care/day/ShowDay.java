package au.standcorrected.programs.care.day;

import au.standcorrected.programs.care.concern.Concerns;
import au.standcorrected.programs.care.day.DayView.AlsoFor;
import au.standcorrected.programs.care.day.DayView.Archived;
import au.standcorrected.programs.care.day.DayView.BlockView;
import au.standcorrected.programs.care.day.DayView.ConflictView;
import au.standcorrected.programs.care.day.DayView.Emptied;
import au.standcorrected.programs.care.day.DayView.FlareWords;
import au.standcorrected.programs.care.day.DayView.GoEasy;
import au.standcorrected.programs.care.day.DayView.ItemView;
import au.standcorrected.programs.care.day.DayView.Offer;
import au.standcorrected.programs.care.day.DayView.Rest;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.outcome.ShowOutcomes;
import au.standcorrected.programs.care.safety.SafetyNote;
import au.standcorrected.programs.care.safety.SafetyNotes;
import au.standcorrected.programs.care.session.NextDay;
import au.standcorrected.programs.care.session.Sessions;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.BlockState;
import au.standcorrected.programs.care.timeline.Conflict;
import au.standcorrected.programs.care.timeline.DayChoice;
import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.DosageSnapshot;
import au.standcorrected.programs.care.timeline.FollowedProgram;
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
import org.jspecify.annotations.Nullable;

/** Puts a day together: one query each for what is followed, what is done and what holds. */
@ApplicationScoped
class ShowDay {
    private final Enrolments enrolments;
    private final PlannedDays days;
    private final DayChoices choices;
    private final Sessions sessions;
    private final Concerns concerns;
    private final NextDay nextDay;
    private final ShowOutcomes outcomes;
    private final SafetyNotes safety;
    private final PublishedPrograms programs;
    private final Clock clock;

    @Inject
    ShowDay(
            Enrolments enrolments,
            PlannedDays days,
            DayChoices choices,
            Sessions sessions,
            Concerns concerns,
            NextDay nextDay,
            ShowOutcomes outcomes,
            SafetyNotes safety,
            PublishedPrograms programs,
            Clock clock) {
        this.enrolments = enrolments;
        this.days = days;
        this.choices = choices;
        this.sessions = sessions;
        this.concerns = concerns;
        this.nextDay = nextDay;
        this.outcomes = outcomes;
        this.safety = safety;
        this.programs = programs;
        this.clock = clock;
    }

    DayView show(Member member, LocalDate date) {
        List<Enrolment> active = enrolments.active(member.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), member.zone());
        Map<Block, UUID> done = sessions.blocksDone(member.id(), date);
        @Nullable DayChoice choice = choices.of(member.id(), date).orElse(null);
        DayPlan planned = days.plan(member.id(), date, active, null);
        DayPlan plan = choice == null
                ? planned
                : days.plan(member.id(), date, active, choice).withDone(planned, done.keySet());
        List<SafetyNote> notes = safety.of(
                member.id(), active.stream().map(days::followedWithoutRecalls).toList());
        List<Emptied> emptied = notes.isEmpty() ? List.of() : emptied(member, planned, active);
        Map<Block, BlockState> states = BlockState.of(
                date, plan.blocks(), done.keySet(), clock.instant().atZone(member.zone()), plan.firstDay());
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
                                plan.equipment(block),
                                plan.items(block).stream().map(ShowDay::item).toList()))
                        .toList(),
                active.stream().flatMap(enrolment -> offer(enrolment).stream()).toList(),
                active.stream()
                        .flatMap(enrolment -> archived(enrolment).stream())
                        .toList(),
                notes,
                emptied,
                concerns.hold(member.id()).orElse(null),
                emptied.isEmpty() || !plan.blocks().isEmpty() || choice != null
                        ? rest(date, plan, active, choice)
                        : DayView.Rest.EMPTIED,
                choice,
                active.stream()
                        .filter(enrolment -> !enrolment.startedOn().isAfter(date))
                        .map(days::followed)
                        .map(ShowDay::flare)
                        .toList(),
                planned.conflicts().stream().map(ShowDay::conflict).toList(),
                nextDay.question(member.id(), today).orElse(null),
                outcomes.weeklyDue(member, today));
    }

    private List<Emptied> emptied(Member member, DayPlan planned, List<Enrolment> active) {
        return days.withoutRecalls(member.id(), planned.date(), active).blocks().stream()
                .filter(block -> !planned.blocks().contains(block))
                .map(Emptied::of)
                .toList();
    }

    private static @Nullable Rest rest(
            LocalDate date, DayPlan plan, List<Enrolment> active, @Nullable DayChoice choice) {
        if (choice == DayChoice.REST) {
            return DayView.Rest.CHOSEN;
        }
        boolean nothing = plan.blocks().isEmpty()
                && active.stream().anyMatch(enrolment -> !enrolment.startedOn().isAfter(date));
        if (!nothing) {
            return null;
        }
        return choice == DayChoice.WALK ? DayView.Rest.WALK : DayView.Rest.DAY;
    }

    private static FlareWords flare(FollowedProgram program) {
        return new FlareWords(
                program.document().slug(),
                program.document().title(),
                program.document().flare().text());
    }

    private static ConflictView conflict(Conflict conflict) {
        return new ConflictView(
                conflict.exercise().slug(),
                conflict.exercise().name(),
                conflict.asking().enrolment(),
                conflict.asking().document().title(),
                conflict.advising().enrolment(),
                conflict.advising().document().title(),
                conflict.caution().text(),
                conflict.caution().instead(),
                conflict.caution().until(),
                conflict.keep());
    }

    static List<GoEasy> despite(PlannedItem item) {
        return item.despite().stream()
                .map(conflict -> new GoEasy(
                        conflict.advising().document().title(),
                        conflict.caution().text(),
                        conflict.caution().instead()))
                .toList();
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

    private Optional<Archived> archived(Enrolment enrolment) {
        return programs.archived(enrolment.program())
                .map(last -> new Archived(
                        enrolment.id(),
                        enrolment.program(),
                        days.followed(enrolment).document().title()));
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
                alsoFor(item),
                despite(item));
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
