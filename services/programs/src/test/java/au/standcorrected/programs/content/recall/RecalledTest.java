package au.standcorrected.programs.content.recall;

import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.WarningSign;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecalledTest {
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");
    private static final ProgramDocument PROGRAM = sacroiliac();
    private static final Phase CALM = PROGRAM.phases().get(0);
    private static final String FIRST = CALM.plan().get(0).exercise();
    private static final String SECOND = CALM.plan().get(1).exercise();
    private static final String ELSEWHERE = "wrist-extensor-stretch";

    @Test
    void nothingRecalledLeavesTheVeryDocument() {
        assertThat(Recalled.NOTHING.applyTo(PROGRAM)).isSameAs(PROGRAM);
        assertThat(recalled(withdrawn(ELSEWHERE, null)).applyTo(PROGRAM)).isSameAs(PROGRAM);
    }

    @Test
    void aWithdrawnExerciseIsNowhereInTheProgram() {
        ProgramDocument left = recalled(withdrawn(FIRST, null)).applyTo(PROGRAM);
        assertThat(left.exercisesNamed()).doesNotContain(FIRST);
        assertThat(left.flare().exercises()).doesNotContain(FIRST);
        assertThat(left.exercise(FIRST)).isEmpty();
        assertThat(planned(left.phases().get(0)))
                .hasSize(CALM.plan().size() - 1)
                .isSubsetOf(planned(CALM));
    }

    @Test
    void whatComesInTakesTheSamePlaceAndTheSameDosage() {
        Phase left = recalled(withdrawn(FIRST, ELSEWHERE)).applyTo(CALM);
        PlannedExercise before = CALM.plan().get(0);
        assertThat(left.plan().get(0))
                .isEqualTo(new PlannedExercise(ELSEWHERE, before.blocks(), before.dosage(), null));
        assertThat(recalled(withdrawn(FIRST, ELSEWHERE)).applyTo(PROGRAM).exercise(ELSEWHERE))
                .as("with its steps, so that it can be played")
                .isPresent();
    }

    @Test
    void whatComesInIsNotDoneTwice() {
        assertThat(planned(recalled(withdrawn(FIRST, SECOND)).applyTo(CALM))).doesNotContain(FIRST);
        assertThat(recalled(withdrawn(FIRST, SECOND)).applyTo(CALM).plan())
                .hasSize(CALM.plan().size() - 1);
        assertThat(recalled(withdrawn(FIRST, ELSEWHERE), withdrawn(SECOND, ELSEWHERE))
                        .applyTo(CALM)
                        .plan())
                .as("in for two")
                .hasSize(CALM.plan().size() - 1);
    }

    @Test
    void aPhaseWithEverythingWithdrawnIsEmptyAndNothingBreaks() {
        Recalled all = new Recalled(planned(CALM).stream()
                .map(exercise -> withdrawn(exercise, null))
                .toList());
        ProgramDocument left = all.applyTo(PROGRAM);
        assertThat(left.phases().get(0).plan()).isEmpty();
        assertThat(left.minutesADayAtFirst()).isPositive();
        left.previewExercises();
    }

    @Test
    void aNewSignComesFirstAmongThoseOfItsLevelInTheProgramsItIsFor() {
        StandingRecall fever = sign(SignLevel.GP, null, List.of(PROGRAM.slug()));
        StandingRecall elsewhere = sign(SignLevel.EMERGENCY, null, List.of("desk-posture"));
        ProgramDocument warned = recalled(fever, elsewhere).applyTo(PROGRAM);
        assertThat(warned.warningSigns().gp())
                .hasSize(PROGRAM.warningSigns().gp().size() + 1);
        assertThat(warned.warningSigns().gp().get(0))
                .isEqualTo(new WarningSign("recall-" + fever.id(), fever.words(), SignLevel.GP.action()));
        assertThat(warned.warningSigns().emergency())
                .isEqualTo(PROGRAM.warningSigns().emergency());
    }

    @Test
    void aSignOfAnExerciseIsForEveryProgramThatHasIt() {
        StandingRecall ofFirst = sign(SignLevel.EMERGENCY, FIRST, List.of());
        assertThat(recalled(ofFirst).applyTo(PROGRAM).warningSigns().emergency())
                .contains(ofFirst.sign());
        assertThat(recalled(sign(SignLevel.EMERGENCY, ELSEWHERE, List.of())).touches(PROGRAM))
                .isFalse();
    }

    @Test
    void beforeItWasIssuedItDidNotHold() {
        Recalled recalled = recalled(withdrawn(FIRST, null));
        assertThat(recalled.at(NOW.minusSeconds(1)).withdraws(FIRST)).isFalse();
        assertThat(recalled.at(NOW).withdraws(FIRST)).isTrue();
    }

    private static Recalled recalled(StandingRecall... standing) {
        return new Recalled(List.of(standing));
    }

    private static StandingRecall withdrawn(String exercise, @Nullable String instead) {
        return new StandingRecall(
                UUID.randomUUID(),
                RecallKind.EXERCISE_WITHDRAWN,
                exercise,
                exercise,
                List.of(),
                null,
                "It can make things worse.",
                instead,
                comeIn(instead),
                NOW);
    }

    private static List<ExerciseDocument> comeIn(@Nullable String instead) {
        return ContentFixture.shipped().exercises().stream()
                .filter(exercise -> exercise.slug().equals(instead))
                .toList();
    }

    private static StandingRecall sign(SignLevel level, @Nullable String exercise, List<String> programs) {
        return new StandingRecall(
                UUID.randomUUID(),
                RecallKind.NEW_WARNING_SIGN,
                exercise,
                exercise,
                programs,
                level,
                "A fever together with your pain.",
                null,
                List.of(),
                NOW);
    }

    private static Set<String> planned(Phase phase) {
        return phase.plan().stream().map(PlannedExercise::exercise).collect(Collectors.toSet());
    }
}
