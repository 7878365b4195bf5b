package au.standcorrected.programs.content.document;

import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {
    private final DocumentRules rules = ContentFixture.rules();

    @Test
    void theShippedProgramIsWhole() {
        assertThat(rules.broken(sacroiliac())).isEmpty();
    }

    @Test
    void anExerciseHasToBeInTheLibrary() {
        assertThat(broken(tree -> planned(tree).put("exercise", "moon-walk")))
                .containsExactly("phases[0].plan[0].exercise: 'moon-walk' is not in the exercise library");
    }

    @Test
    void thereAreAsManyBlocksAsTimesADay() {
        assertThat(broken(tree -> dosage(tree).put("timesADay", 5)))
                .containsExactly("phases[0].plan[0].blocks: names "
                        + sacroiliac().phases().get(0).plan().get(0).blocks().size() + " for 5 times a day");
    }

    @Test
    void repetitionsOrMinutesButNotBoth() {
        assertThat(broken(tree -> dosage(tree).put("repetitions", 5).put("minutes", 5)))
                .containsExactly("phases[0].plan[0].dosage: needs repetitions or minutes, and not both");
        assertThat(broken(tree -> dosage(tree).remove(List.of("repetitions", "minutes"))))
                .containsExactly("phases[0].plan[0].dosage: needs repetitions or minutes, and not both");
    }

    @Test
    void aDoseHasBounds() {
        assertThat(broken(tree -> dosage(tree).put("sets", 11)))
                .containsExactly("phases[0].plan[0].dosage.sets: must be less than or equal to 10");
        assertThat(broken(tree -> dosage(tree).put("daysAWeek", 0)))
                .containsExactly("phases[0].plan[0].dosage.daysAWeek: must be greater than or equal to 1");
        assertThat(broken(tree -> dosage(tree)
                        .put("sets", 0)
                        .put("repetitions", 500)
                        .put("holdSeconds", -1)
                        .put("daysAWeek", 9)
                        .remove("side")))
                .containsExactly(
                        "phases[0].plan[0].dosage.daysAWeek: must be less than or equal to 7",
                        "phases[0].plan[0].dosage.holdSeconds: must be greater than or equal to 0",
                        "phases[0].plan[0].dosage.repetitions: must be less than or equal to 50",
                        "phases[0].plan[0].dosage.sets: must be greater than or equal to 1",
                        "phases[0].plan[0].dosage.side: must not be null");
    }

    @Test
    void thereAreThreeToSixSectionsAndFourToEightThingsToDoAndAvoid() {
        assertThat(broken(tree -> keep(tree, "sections", 2))).containsExactly("sections: size must be between 3 and 6");
        assertThat(broken(tree -> keep(tree, "do", 3))).containsExactly("do: size must be between 4 and 8");
        assertThat(broken(tree -> keep(tree, "avoid", 3))).containsExactly("avoid: size must be between 4 and 8");
    }

    @Test
    void somethingToAvoidEndsInAPhaseThatThereIs() {
        assertThat(broken(tree -> {
                    keep(tree, "phases", 3);
                    ((ObjectNode) tree.at("/avoid/0")).put("until", "maintain");
                }))
                .containsExactly("avoid[0].until: is not a phase of this program");
    }

    @Test
    void phasesKeepTheirOrder() {
        assertThat(broken(tree ->
                        ((ObjectNode) tree.at("/phases/0")).put("fromWeek", 3).put("toWeek", 2)))
                .containsExactly("phases[0].toWeek: is before fromWeek");
        assertThat(broken(tree -> {
                    ArrayNode phases = (ArrayNode) tree.get("phases");
                    phases.add(phases.remove(0));
                }))
                .containsExactly("phases[3].key: comes after a later phase");
    }

    @Test
    void namesAreUsedOnce() {
        assertThat(broken(tree -> ((ObjectNode) tree.at("/do/1"))
                        .put("id", tree.at("/do/0/id").asText())))
                .singleElement()
                .asString()
                .startsWith("do[1]: ");
    }

    private List<String> broken(Consumer<ObjectNode> change) {
        return rules.broken(changed(sacroiliac(), change)).stream()
                .map(error -> error.field() + ": " + error.message())
                .toList();
    }

    private static ObjectNode planned(ObjectNode tree) {
        return (ObjectNode) tree.at("/phases/0/plan/0");
    }

    private static ObjectNode dosage(ObjectNode tree) {
        return (ObjectNode) tree.at("/phases/0/plan/0/dosage");
    }

    private static void keep(ObjectNode tree, String list, int count) {
        ArrayNode parts = (ArrayNode) tree.get(list);
        while (parts.size() > count) {
            parts.remove(parts.size() - 1);
        }
    }
}
