package au.standcorrected.programs.content.rules;

import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {
    private final EvidenceRules rules = EvidenceRules.shipped();

    @Test
    void theShippedProgramNamesSourcesThatCanBeFound() {
        assertThat(rules.broken(sacroiliac())).isEmpty();
    }

    @Test
    void aSourceThatNobodyReadIsNotCited() {
        assertThat(broken(source -> source.put("id", "OSULLIVAN1997")))
                .containsExactly("evidence[0].id: OSULLIVAN1997 was never read (U in the register); do not cite it"
                        + " (evidence.unread)");
    }

    @Test
    void aSourceReadThroughAnotherSaysSo() {
        assertThat(broken(source -> source.put("id", "GARBER2011")))
                .singleElement()
                .asString()
                .startsWith("evidence[0].finding: GARBER2011 was read only through another source (V2 in the register)")
                .endsWith("(evidence.second-hand)");
        assertThat(broken(source -> source.put("id", "GARBER2011").put("finding", "As a summary reports, hold it.")))
                .isEmpty();
    }

    @Test
    void aSourceOutsideTheRegisterHasADoiOrAPmid() {
        assertThat(broken(source -> source.put("id", "NOBODY2020"))).isEmpty();
        assertThat(broken(source -> withoutIdentifiers(source).put("id", "NOBODY2020")))
                .containsExactly("evidence[0]: NOBODY2020 is not in the register, so it needs a doi or a pmid"
                        + " (evidence.unknown)");
    }

    @Test
    void aSourceCanBeFoundByItsPagesOrSaysHowItWasRead() {
        assertThat(broken(source -> withoutIdentifiers(source).put("citation", "Soomro. 2024. Diagnostics.")))
                .singleElement()
                .asString()
                .startsWith("evidence[0]: SOOMRO2024 cannot be found from this")
                .endsWith("(evidence.where)");
        assertThat(broken(source -> withoutIdentifiers(source).put("citation", "Soomro. Diagnostics 14(21):2413.")))
                .isEmpty();
        assertThat(broken(source -> withoutIdentifiers(source)
                        .put("citation", "Soomro. 2024. Diagnostics.")
                        .put("finding", "We have not read the paper.")))
                .isEmpty();
    }

    private static ObjectNode withoutIdentifiers(ObjectNode source) {
        source.remove(List.of("doi", "pmid"));
        return source;
    }

    private List<String> broken(Consumer<ObjectNode> change) {
        return rules.broken(changed(sacroiliac(), tree -> change.accept((ObjectNode) tree.at("/evidence/0")))).stream()
                .map(Finding::toString)
                .toList();
    }
}
