package au.standcorrected.programs.content.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordingRulesTest {
    private final WordingRules rules = WordingRules.shipped();

    /** What a rule has to catch, and what it has to let through. */
    record Examples(List<String> wrong, List<String> fine) {}

    @Test
    void everyRuleHasExamplesAReasonAndASource() throws IOException {
        assertThat(rules.rules()).extracting(WordingRule::id).doesNotHaveDuplicates();
        assertThat(examples().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        rules.rules().stream().map(WordingRule::id).toList());
        assertThat(examples().values()).allSatisfy(examples -> {
            assertThat(examples.wrong()).isNotEmpty();
            assertThat(examples.fine()).isNotEmpty();
        });
        assertThat(rules.rules()).allSatisfy(rule -> {
            assertThat(rule.reason()).isNotBlank();
            assertThat(rule.source()).isNotBlank();
        });
    }

    @TestFactory
    Stream<DynamicTest> catchesWhatIsWrong() throws IOException {
        return examples().entrySet().stream().flatMap(rule -> rule.getValue().wrong().stream()
                .map(text -> DynamicTest.dynamicTest(rule.getKey() + ": " + text, () -> assertThat(broken("line", text))
                        .extracting(Finding::rule)
                        .contains("wording." + rule.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> letsThroughWhatIsFine() throws IOException {
        return examples().entrySet().stream().flatMap(rule -> rule.getValue().fine().stream()
                .map(text -> DynamicTest.dynamicTest(rule.getKey() + ": " + text, () -> {
                    assertThat(broken("line", text))
                            .extracting(Finding::rule)
                            .doesNotContain("wording." + rule.getKey());
                    assertThat(broken("why", text)).as("any other rule").isEmpty();
                })));
    }

    @Test
    void namesTheKeyTheWordsAndTheReason() {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.putArray("do").addObject().put("id", "x").put("why", "This walk will cure your back.");

        assertThat(rules.broken(document))
                .extracting(Finding::toString)
                .containsExactly(
                        "do[0].why: says “cure”: promises a cure. Say what people do, or what research in this group"
                                + " found. (wording.cure)");
    }

    @Test
    void whatToAvoidIsDeniedByItsPlace() {
        ObjectNode document = new ObjectMapper().createObjectNode();
        document.putArray("mistakes").add("Waiting for a cure");
        ObjectNode caution = document.putArray("avoid").addObject();
        caution.put("text", "Miracle cures from social media.").put("instead", "Our cure.");

        assertThat(rules.broken(document)).extracting(Finding::key).containsExactly("avoid[0].instead");
    }

    @Test
    void mayHelpIsForFieldsThatInviteAndForEvidenceThatIsEarly() {
        assertThat(broken("finding", "Fish may help a little.")).isEmpty();
        ObjectNode better = document("line", "Walking may help your back.");
        better.putArray("evidence").addObject().put("strength", "some");
        assertThat(rules.broken(better)).isEmpty();
    }

    private List<Finding> broken(String field, String text) {
        return rules.broken(document(field, text));
    }

    private static ObjectNode document(String field, String text) {
        return new ObjectMapper().createObjectNode().put(field, text);
    }

    private static Map<String, Examples> examples() throws IOException {
        YAMLMapper yaml = new YAMLMapper();
        try (InputStream file = WordingRulesTest.class.getResourceAsStream("/wording-examples.yaml")) {
            return yaml.readValue(
                    file, yaml.getTypeFactory().constructMapType(Map.class, String.class, Examples.class));
        }
    }
}
