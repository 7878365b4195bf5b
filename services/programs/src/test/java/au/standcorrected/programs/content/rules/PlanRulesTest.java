package au.standcorrected.programs.content.rules;

import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.document.ProgramDocument;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanRulesTest {
    @Test
    void theShippedProgramFitsItsDays() {
        assertThat(PlanRules.broken(sacroiliac())).isEmpty();
    }

    @Test
    void aDayHasAtMostFortyFiveMinutesOnTheDayOnWhichAllFallsTogether() {
        assertThat(broken(tree ->
                        dosage(tree).put("sets", 10).put("repetitions", 50).put("daysAWeek", 1)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("phases[0].plan: asks for ")
                        .contains("on the fullest day of 'calm', walking not counted; at most 45. The longest:"
                                + " [pelvic-tilt ")
                        .endsWith("(plan.day)"));
    }

    @Test
    void aBlockHasAtMostTwentyFive() {
        assertThat(broken(tree -> {
                    ((ObjectNode) tree.at("/phases/0/plan/1"))
                            .putArray("blocks")
                            .add("evening");
                    ObjectNode dosage = (ObjectNode) tree.at("/phases/0/plan/1/dosage");
                    dosage.remove("repetitions");
                    dosage.put("minutes", 26).put("sets", 1).put("timesADay", 1);
                }))
                .singleElement()
                .asString()
                .startsWith("phases[0].plan: puts 2")
                .contains("minutes into the block 'evening' of 'calm'; at most 25")
                .endsWith("(plan.block)");
    }

    @Test
    void walkingIsNotCounted() {
        int before = PlanRules.minutes(sacroiliac(), sacroiliac().phases().get(0));
        ProgramDocument longer =
                changed(sacroiliac(), tree -> tree.at("/phases/0/plan").forEach(planned -> {
                    if (planned.path("exercise").asText().equals("walking-program")) {
                        ((ObjectNode) planned.path("dosage")).put("minutes", 60);
                    }
                }));
        assertThat(longer).isNotEqualTo(sacroiliac());
        assertThat(PlanRules.minutes(longer, longer.phases().get(0))).isEqualTo(before);
    }

    @Test
    void aProgramHasSixToTwelveExercises() {
        assertThat(broken(tree -> tree.path("phases").forEach(phase -> {
                    ArrayNode plan = (ArrayNode) phase.path("plan");
                    for (int i = plan.size() - 1; i > 0; i--) {
                        plan.remove(i);
                    }
                })))
                .singleElement()
                .asString()
                .startsWith("phases: name ")
                .endsWith(" exercises over all phases; 6 to 12 is what a person learns (plan.exercises)");
    }

    private static List<String> broken(Consumer<ObjectNode> change) {
        return PlanRules.broken(changed(sacroiliac(), change)).stream()
                .map(Finding::toString)
                .toList();
    }

    private static ObjectNode dosage(ObjectNode tree) {
        return (ObjectNode) tree.at("/phases/0/plan/0/dosage");
    }
}
