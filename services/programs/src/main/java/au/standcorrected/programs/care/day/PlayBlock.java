package au.standcorrected.programs.care.day;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.concern.Concerns;
import au.standcorrected.programs.care.day.BlockToPlay.ExerciseToPlay;
import au.standcorrected.programs.care.day.BlockToPlay.PlayItem;
import au.standcorrected.programs.care.day.BlockToPlay.Sign;
import au.standcorrected.programs.care.day.BlockToPlay.Signs;
import au.standcorrected.programs.care.enrolment.Enrolment;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.safety.SafetyNotes;
import au.standcorrected.programs.care.timeline.Block;
import au.standcorrected.programs.care.timeline.DayChoice;
import au.standcorrected.programs.care.timeline.DayPlan;
import au.standcorrected.programs.care.timeline.DosageSnapshot;
import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.care.timeline.PlannedItem;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSigns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands out a block to be played, unless an open concern holds the member's exercises. */
@ApplicationScoped
class PlayBlock {
    private final Enrolments enrolments;
    private final PlannedDays days;
    private final DayChoices choices;
    private final Concerns concerns;
    private final SafetyNotes safety;

    @Inject
    PlayBlock(Enrolments enrolments, PlannedDays days, DayChoices choices, Concerns concerns, SafetyNotes safety) {
        this.enrolments = enrolments;
        this.days = days;
        this.choices = choices;
        this.concerns = concerns;
        this.safety = safety;
    }

    BlockToPlay play(Member member, LocalDate date, Block block) {
        if (concerns.hold(member.id()).isPresent()) {
            throw Problems.conflict(
                    "exercises-on-hold",
                    "Let's get this checked first",
                    "Tell us who checked the sign you noticed and when, then carry on.");
        }
        DayChoice choice = block == Block.GENTLE
                ? choices.of(member.id(), date).orElse(DayChoice.GENTLE)
                // A block that was begun before the day was taken more gently can still be done as it was.
                : null;
        List<Enrolment> active = enrolments.active(member.id());
        DayPlan plan = days.plan(member.id(), date, active, choice);
        List<PlannedItem> items = plan.items(block);
        if (items.isEmpty()) {
            throw Problems.notFound(
                    "nothing-planned", "Nothing is planned there", "Have a look at the rest of the day.");
        }
        return new BlockToPlay(
                date,
                block,
                block.title(),
                plan.minutes(block),
                items.stream().map(PlayBlock::item).toList(),
                new Signs(signs(items, WarningSigns::emergency), signs(items, WarningSigns::gp)),
                safety.of(member.id(), in(items, active)));
    }

    /** The programs that the block is for, as they would be without recalls. */
    private List<FollowedProgram> in(List<PlannedItem> items, List<Enrolment> active) {
        Set<UUID> asking = items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.program()), item.alsoFor().stream()))
                .map(FollowedProgram::enrolment)
                .collect(Collectors.toSet());
        return active.stream()
                .filter(enrolment -> asking.contains(enrolment.id()))
                .map(days::followedWithoutRecalls)
                .toList();
    }

    private static List<Sign> signs(List<PlannedItem> items, Function<WarningSigns, List<WarningSign>> level) {
        Map<String, Sign> once = new LinkedHashMap<>();
        items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item.program()), item.alsoFor().stream()))
                .distinct()
                .forEach(program -> level.apply(program.document().warningSigns())
                        .forEach(sign -> once.putIfAbsent(sign.id(), sign(program, sign))));
        return List.copyOf(once.values());
    }

    private static Sign sign(FollowedProgram program, WarningSign sign) {
        return new Sign(program.enrolment(), sign.id(), sign.text(), sign.action());
    }

    private static PlayItem item(PlannedItem item) {
        ExerciseDocument exercise = item.exercise();
        return new PlayItem(
                item.program().enrolment(),
                item.program().document().slug(),
                item.program().document().title(),
                exercise.slug(),
                exercise.name(),
                item.program().revision(),
                DosageSnapshot.of(item.dosage()),
                item.dosage().text(),
                exercise.cues(),
                exercise.mistakes(),
                exercise.start(),
                exercise.position(),
                exercise.stopIf(),
                exercise.equipmentNeeded(),
                exercise.steps(),
                exercise.secondsPerRepetition(),
                swap(item, exercise.easier()),
                swap(item, exercise.harder()),
                item.note(),
                ShowDay.alsoFor(item),
                ShowDay.despite(item));
    }

    private static @Nullable ExerciseToPlay swap(PlannedItem item, @Nullable String slug) {
        return slug == null
                ? null
                : item.program()
                        .document()
                        .exercise(slug)
                        .filter(other -> other.takesTheDosageOf(item.exercise()))
                        .map(ExerciseToPlay::of)
                        .orElse(null);
    }
}
