package au.standcorrected.programs.content.glossary;

import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.glossary.Glossary.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermUsesTest {
    @Test
    void aWordIsFoundInAnyCaseAndNumber() {
        assertThat(uses("quokka tendon", "Two Quokka Tendons hold it")).isTrue();
        assertThat(uses("quokka flexors", "the quokka flexor")).isTrue();
        assertThat(uses("Quokka bursa", "a quokka bursa")).isTrue();
    }

    @Test
    void aPartOfAnotherWordIsNone() {
        assertThat(uses("quokka", "quokkalike")).isFalse();
        assertThat(uses("quokkitis", "quokkiti")).isFalse();
    }

    private static boolean uses(String term, String line) {
        return new TermUses(new Term(term, "as it is", "It is a part of you.", List.of()))
                .in(changed(sacroiliac(), tree -> tree.put("line", line)));
    }
}
