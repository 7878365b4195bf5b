package au.standcorrected.programs.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentMergeTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "nobody edited; {'a':1}; {'a':2}; {'a':1}; {'a':2}",
                "the release brings nothing; {'a':1}; {'a':1}; {'a':3}; {'a':3}",
                "both changed the same: the edit stays; {'a':1}; {'a':2}; {'a':3}; {'a':3}",
                "each changed something else; {'a':1,'b':1}; {'a':2,'b':1}; {'a':1,'b':3}; {'a':2,'b':3}",
                "within a part of a list; {'l':[{'id':'x','t':1,'u':1}]}; {'l':[{'id':'x','t':2,'u':1}]};"
                        + " {'l':[{'id':'x','t':1,'u':3}]}; {'l':[{'id':'x','t':2,'u':3}]}",
                "a new part comes in; {'l':[{'id':'x','t':1}]}; {'l':[{'id':'x','t':1},{'id':'y'}]};"
                        + " {'l':[{'id':'x','t':3}]}; {'l':[{'id':'x','t':3},{'id':'y'}]}",
                "what an editor took out stays out; {'l':[{'id':'x'},{'id':'y','t':1}]};"
                        + " {'l':[{'id':'x','t':1},{'id':'y','t':2}]}; {'l':[{'id':'x'}]}; {'l':[{'id':'x','t':1}]}",
                "what a release takes out goes; {'l':[{'id':'x'},{'id':'y'}],'b':1}; {'l':[{'id':'x'}],'b':1};"
                        + " {'l':[{'id':'x'},{'id':'y'}],'b':2}; {'l':[{'id':'x'}],'b':2}",
                "a list of plain values is one thing; {'l':[1,2]}; {'l':[1,2,3]}; {'l':[1]}; {'l':[1]}"
            })
    void keepsEditsAndTakesTheRest(String rule, String base, String release, String edited, String merged) {
        assertThat(DocumentMerge.merge(tree(base), tree(release), tree(edited)))
                .as(rule)
                .isEqualTo(tree(merged));
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
