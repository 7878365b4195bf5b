package au.standcorrected.programs.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquipmentRulesTest {
    private final EquipmentRules rules = EquipmentRules.shipped();

    @Test
    void takesTheWordsOfItsListInAnyCombination() {
        assertThat(broken(
                        "Mat", "Bench or firm chair", "Loop band later", "A towel, or two light weights and a pillow"))
                .isEmpty();
    }

    @Test
    void namesAnythingElse() {
        assertThat(broken("Mat", "Kettlebell or chair"))
                .containsExactly(
                        "equipment[1]: 'kettlebell' is not a word of content/rules/equipment.yaml; no equipment is"
                                + " \"Nothing\" (equipment)");
    }

    private List<String> broken(String... equipment) {
        ObjectNode tree = (ObjectNode)
                ProgramJson.tree(ContentFixture.shipped().exercises().get(0));
        tree.set("equipment", ProgramJson.tree(List.of(equipment)));
        return rules.broken(ProgramJson.read(tree.toString(), ExerciseDocument.class)).stream()
                .map(Finding::toString)
                .toList();
    }
}
