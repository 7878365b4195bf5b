package au.standcorrected.programs.care.adjustment;

import static au.standcorrected.programs.care.timeline.ProgramFixture.exercise;
import static au.standcorrected.programs.care.timeline.ProgramFixture.followed;
import static au.standcorrected.programs.care.timeline.ProgramFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.care.timeline.FollowedProgram;
import au.standcorrected.programs.content.document.Phase;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import au.standcorrected.programs.content.recall.RecallKind;
import au.standcorrected.programs.content.recall.Recalled;
import au.standcorrected.programs.content.recall.StandingRecall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AdjustmentTest {
    private static final FollowedProgram HIPS = followed(
            "hips",
            LocalDate.of(2026, 11, 21),
            planned("bridge", 3, "morning"),
            planned("clam", 7, "morning", "evening"),
            planned("squat", 2, "evening"));

    @Test
    void thePractitionersDosageWinsOverTheProgramsAndTheRestStays() {
        AdjustedDosage fewer = new AdjustedDosage(2, 6, null, 5, null, null, null, 5, List.of("desk"));
        PlannedExercise bridge = applied(changed("bridge", null, false, fewer)).get(0);
        assertThat(bridge.dosage().text()).isEqualTo("2 sets of 6, hold 5 seconds");
        assertThat(bridge.dosage().daysAWeek()).isEqualTo(5);
        assertThat(bridge.dosage().timesADay()).isEqualTo(1);
        assertThat(bridge.blocks()).containsExactly("desk");
    }

    @Test
    void minutesPutRepetitionsAside() {
        AdjustedDosage minutes = new AdjustedDosage(null, null, 2.0, null, null, null, null, null, null);
        assertThat(applied(changed("bridge", null, false, minutes))
                        .get(0)
                        .dosage()
                        .text())
                .isEqualTo("2 minutes");
    }

    @Test
    void whatIsLeftOutAndSwappedIsSoInEveryPhaseAndADosageOnlyInItsOwn() {
        Phase other = new Phase(
                "strengthen",
                "Get strong",
                3,
                6,
                "Stronger",
                List.of("It holds"),
                HIPS.phase().plan());
        AdjustedDosage fewer = new AdjustedDosage(null, 3, null, null, null, null, null, null, null);
        Adjustment adjustment = new Adjustment(
                "calm",
                List.of(
                        changed("bridge", null, false, fewer),
                        changed("clam", "side-lift", false, null),
                        changed("squat", null, true, null)),
                List.of(exercise("side-lift")));
        AdjustedProgram later = adjustment.applyTo(HIPS.document(), other);
        assertThat(later.phase().plan()).extracting(PlannedExercise::exercise).containsExactly("bridge", "side-lift");
        assertThat(later.phase().plan().get(0).dosage().repetitions()).isEqualTo(10);
        assertThat(later.document().exercise("side-lift")).isPresent();
        assertThat(later.phase().plan().get(1).blocks()).containsExactly("morning", "evening");
    }

    @Test
    void whatComesInForAnotherIsNotDoneTwice() {
        List<PlannedExercise> plan = applied(changed("clam", "bridge", false, null));
        assertThat(plan).extracting(PlannedExercise::exercise).containsExactly("bridge", "squat");
    }

    @Test
    void thePersonsOwnSwapHoldsUnlessItBringsBackWhatWasTakenOut() {
        Adjustment noSquats = new Adjustment("calm", List.of(changed("squat", null, true, null)), List.of());
        Map<String, String> swaps = Map.of("bridge", "squat", "clam", "walk");
        assertThat(AdjustedProgram.of(HIPS.document(), HIPS.phase(), noSquats, swaps, Recalled.NOTHING)
                        .phase()
                        .plan())
                .extracting(PlannedExercise::exercise)
                .containsExactly("bridge", "walk");
    }

    @Test
    void whatWasRecalledIsOutWhoeverPutItInAndWhatCameInCanBeSwapped() {
        Adjustment lifts = new Adjustment(
                "calm", List.of(changed("clam", "side-lift", false, null)), List.of(exercise("side-lift")));
        Recalled recalled = new Recalled(List.of(withdrawn("side-lift", "stretch"), withdrawn("walk", null)));
        Map<String, String> swaps = Map.of("squat", "walk");
        AdjustedProgram followed = AdjustedProgram.of(HIPS.document(), HIPS.phase(), lifts, swaps, recalled);
        assertThat(followed.phase().plan())
                .extracting(PlannedExercise::exercise)
                .containsExactly("bridge", "stretch");
        assertThat(followed.document().exercise("side-lift")).isEmpty();
        assertThat(followed.document().exercise("stretch")).isPresent();
        assertThat(AdjustedProgram.of(HIPS.document(), HIPS.phase(), lifts, Map.of("stretch", "breathing"), recalled)
                        .phase()
                        .plan())
                .extracting(PlannedExercise::exercise)
                .containsExactly("bridge", "breathing", "squat");
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
                instead == null ? List.of() : List.of(exercise(instead)),
                Instant.EPOCH);
    }

    @Test
    void theChangesAreToldInWords() {
        AdjustedProgram before = new AdjustedProgram(HIPS.document(), HIPS.phase());
        AdjustedDosage fewer = new AdjustedDosage(null, 6, null, null, null, null, null, 1, null);
        AdjustedProgram after = new Adjustment(
                        "calm",
                        List.of(changed("bridge", null, false, fewer), changed("squat", null, true, null)),
                        List.of())
                .applyTo(HIPS.document(), HIPS.phase());
        assertThat(PlanChange.between(before, after))
                .containsExactly(
                        new PlanChange(
                                "bridge",
                                "bridge",
                                "10 times, 3 days a week, morning",
                                "6 times, once a week, morning"),
                        new PlanChange("squat", "squat", "10 times, 2 days a week, evening", null));
        assertThat(PlanChange.between(after, after)).isEmpty();
    }

    @Test
    void itComesBackFromTheDatabaseAsItWasWritten() {
        Adjustment adjustment = new Adjustment(
                "calm",
                List.of(changed(
                        "clam",
                        "side-lift",
                        false,
                        new AdjustedDosage(1, null, 0.5, 2, null, 30, "2-1-2", 3, List.of("desk", "evening")))),
                List.of(exercise("side-lift")));
        assertThat(StoredAdjustment.read(StoredAdjustment.write(adjustment))).isEqualTo(adjustment);
    }

    private static List<PlannedExercise> applied(AdjustedExercise change) {
        return new Adjustment("calm", List.of(change), List.of())
                .applyTo(HIPS.document(), HIPS.phase())
                .phase()
                .plan();
    }

    private static AdjustedExercise changed(
            String exercise, @Nullable String instead, boolean leftOut, @Nullable AdjustedDosage dosage) {
        return new AdjustedExercise(exercise, instead, leftOut, dosage, null);
    }
}
