package au.standcorrected.programs.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentChangeTest {
    @Test
    void namesThePartThatChangedByItsOwnName() {
        assertThat(between(
                        "{'phases':[{'key':'calm','plan':[{'exercise':'clamshell','dosage':{'sets':2}}]}]}",
                        "{'phases':[{'key':'calm','plan':[{'exercise':'clamshell','dosage':{'sets':3}}]}]}"))
                .containsExactly("phases[calm].plan[clamshell].dosage.sets: 2 -> 3");
    }

    @Test
    void aPartThatMovedIsAMoveAndNoChange() {
        assertThat(between("{'do':[{'id':'a'},{'id':'b'}]}", "{'do':[{'id':'b'},{'id':'a'}]}"))
                .containsExactly("do.order: [\"a\",\"b\"] -> [\"b\",\"a\"]");
    }

    @Test
    void partsComeAndGoWhole() {
        assertThat(between("{'do':[{'id':'a'}],'note':'x'}", "{'do':[{'id':'a'},{'id':'b'}]}"))
                .containsExactly("do[b]: null -> {\"id\":\"b\"}", "note: \"x\" -> null");
    }

    @Test
    void oneExerciseMayStandTwiceInAPlan() {
        assertThat(between(
                        "{'plan':[{'exercise':'a','n':1},{'exercise':'a','n':2}]}",
                        "{'plan':[{'exercise':'a','n':1},{'exercise':'a','n':3}]}"))
                .containsExactly("plan[a#2].n: 2 -> 3");
    }

    @Test
    void theSameIsNoChange() {
        assertThat(between("{'a':[1,2]}", "{'a':[1,2]}")).isEmpty();
    }

    private static List<String> between(String before, String after) {
        return DocumentChange.between(tree(before), tree(after)).stream()
                .map(change -> change.path() + ": " + change.before() + " -> " + change.after())
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
