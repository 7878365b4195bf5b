package au.standcorrected.programs.content.rules;

import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramDocument.Evidence;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A source that a reader can find, and that says how far it was read.
 *
 * <p>The clinic's register of sources, {@code content/rules/references.yaml}, gives each a mark: V, read in its abstract
 * or in full; Vb, seen, its finding partly from memory; V2, seen only through another source; U, from memory, which is
 * no reading at all.
 */
public final class EvidenceRules {
    private static final Pattern FINDABLE =
            Pattern.compile("\\b(?:PMC\\d{5,}|CD\\d{6}|ISBN [\\d-]{10,})|\\d+(?:\\([^)]*\\))?: ?[A-Z]*\\d+");
    private static final Pattern SECOND_HAND = Pattern.compile(
            "second[- ]hand|secondary|summar(?:y|ies)|abstract|other sources?|other pages?|through"
                    + " (?:a|an|another|other)|not (?:seen|read) the (?:paper|study|trial|guideline|original|full)|have"
                    + " not read",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> register;

    public EvidenceRules(Map<String, String> register) {
        this.register = Collections.unmodifiableMap(new TreeMap<>(register));
    }

    /** With the clinic's register. */
    public static EvidenceRules shipped() {
        try (InputStream file = EvidenceRules.class.getResourceAsStream("/content/rules/references.yaml")) {
            YAMLMapper yaml = new YAMLMapper();
            return new EvidenceRules(yaml.readValue(
                    Objects.requireNonNull(file, "content/rules/references.yaml"),
                    yaml.getTypeFactory().constructMapType(TreeMap.class, String.class, String.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Finding> broken(ProgramDocument program) {
        List<Finding> broken = new ArrayList<>();
        for (int i = 0; i < program.evidence().size(); i++) {
            check(program.evidence().get(i), "evidence[" + i + "]", broken);
        }
        return broken;
    }

    private void check(Evidence evidence, String key, List<Finding> broken) {
        String mark = register.getOrDefault(evidence.id(), "");
        boolean identified = evidence.doi() != null || evidence.pmid() != null;
        boolean saysSecondHand = SECOND_HAND
                .matcher(evidence.citation() + " " + evidence.finding())
                .find();
        if (mark.equals("U")) {
            broken.add(new Finding(
                    key + ".id",
                    "evidence.unread",
                    evidence.id() + " was never read (U in the register); do not cite it"));
        } else if (mark.equals("V2") && !saysSecondHand) {
            broken.add(new Finding(
                    key + ".finding",
                    "evidence.second-hand",
                    evidence.id() + " was read only through another source (V2 in the register); say so, such as \"as a"
                            + " summary reports\""));
        } else if (mark.isEmpty() && !identified) {
            broken.add(new Finding(
                    key, "evidence.unknown", evidence.id() + " is not in the register, so it needs a doi or a pmid"));
        } else if (!identified
                && !saysSecondHand
                && !FINDABLE.matcher(evidence.citation()).find()) {
            broken.add(new Finding(
                    key,
                    "evidence.where",
                    evidence.id()
                            + " cannot be found from this: give a doi or a pmid, or volume and pages in the citation,"
                            + " or say that you read it in another source"));
        }
    }
}
