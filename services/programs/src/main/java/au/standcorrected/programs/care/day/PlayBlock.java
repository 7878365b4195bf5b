package au.standcorrected.programs.care.day;

import au.standcorrected.kit.problem.Problems;
import au.standcorrected.programs.care.concern.Concerns;
import au.standcorrected.programs.care.day.BlockToPlay.PlayItem;
import au.standcorrected.programs.care.day.BlockToPlay.Sign;
import au.standcorrected.programs.care.day.BlockToPlay.Signs;
import au.standcorrected.programs.care.enrolment.Enrolments;
import au.standcorrected.programs.care.member.Member;
import au.standcorrected.programs.care.timeline.Block;
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
import java.util.function.Function;
import java.util.stream.Stream;

/** Hands out a block to be played, unless an open concern holds the member's exercises. */
@ApplicationScoped
class PlayBlock {
    private final Enrolments enrolments;
    private final PlannedDays days;
    private final Concerns concerns;

    @Inject
    PlayBlock(Enrolments enrolments, PlannedDays days, Concerns concerns) {
        this.enrolments = enrolments;
        this.days = days;
        this.concerns = concerns;
    }

    BlockToPlay play(Member member, LocalDate date, Block block) {
        if (concerns.hold(member.id()).isPresent()) {
            throw Problems.conflict(
                    "exercises-on-hold",
                    "Let's get this checked first",
                    "Tell us who checked the sign you noticed and when, then carry on.");
        }
        DayPlan plan = days.plan(date, enrolments.active(member.id()));
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
                new Signs(signs(items, WarningSigns::emergency), signs(items, WarningSigns::gp)));
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
                exercise.equipment(),
                exercise.easier(),
                exercise.harder(),
                exercise.steps(),
                item.note(),
                exercise.secondsPerRepetition(),
                ShowDay.alsoFor(item));
    }
}
