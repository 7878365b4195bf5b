package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.reading.PlainText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words that advertising law keeps a health service from using about itself.
 *
 * <p>A program's page invites people to a registered health service, so that it is advertising: section 133 of the Health
 * Practitioner Regulation National Law, and the National Boards' guidelines for advertising a regulated health service.
 * The rules themselves, each with its reason and its source, are {@code content/rules/wording.yaml}.
 */
public final class WordingRules {
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    private final List<WordingRule> rules;

    public WordingRules(List<WordingRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Those of the release. */
    public static WordingRules shipped() {
        try (InputStream file = WordingRules.class.getResourceAsStream("/content/rules/wording.yaml")) {
            return new WordingRules(List.of(
                    YAML.readValue(Objects.requireNonNull(file, "content/rules/wording.yaml"), WordingRule[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<WordingRule> rules() {
        return rules;
    }

    /** What may not be said that way, passage by passage. */
    public List<Finding> broken(JsonNode document) {
        List<Finding> broken = new ArrayList<>();
        boolean early = onlyEarlyEvidence(document);
        for (Passage passage : Passage.of(document)) {
            for (String sentence : PlainText.sentences(passage.text())) {
                for (WordingRule rule : rules) {
                    if (rule.appliesTo(passage.key(), early)) {
                        rule.in(sentence).ifPresent(said -> broken.add(finding(passage, rule, said)));
                    }
                }
            }
        }
        return broken;
    }

    private static Finding finding(Passage passage, WordingRule rule, String said) {
        return new Finding(passage.key(), "wording." + rule.id(), "says “" + said + "”: " + rule.reason());
    }

    private static boolean onlyEarlyEvidence(JsonNode document) {
        for (JsonNode evidence : document.path("evidence")) {
            if (!evidence.path("strength").asText().equals("early")) {
                return false;
            }
        }
        return true;
    }
}
