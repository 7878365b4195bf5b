package au.standcorrected.programs.content.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.glossary.Glossary.Term;
import au.standcorrected.programs.content.rules.Finding;
import au.standcorrected.programs.content.rules.GlossaryRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    @Test
    void theReleaseExplainsTheMusclesOfTheFigure() {
        assertThat(Glossary.shipped().terms()).hasSizeBetween(60, 120).anySatisfy(term -> {
            assertThat(term.term()).isEqualTo("gluteus medius");
            assertThat(term.says()).isEqualTo("GLOO-tee-us MEE-dee-us");
            assertThat(term.muscles()).containsExactly("gluteus-medius");
        });
    }

    @Test
    void aTermStandsOnceAndInOrder() {
        assertThat(GlossaryRules.broken(glossary("tendon", "bursa", "Bursa")))
                .extracting(Finding::toString)
                .containsExactly(
                        "terms[1].term: 'bursa' is out of order (glossary.order)",
                        "terms[2].term: 'Bursa' is there twice (glossary.order)");
    }

    @Test
    void anExplanationIsPlain() {
        Term hard = new Term(
                "tendon",
                "TEN-dun",
                "Predominantly collagenous musculoskeletal insertional tissue characterised by considerable"
                        + " viscoelasticity.",
                List.of());
        assertThat(GlossaryRules.broken(new Glossary(List.of(hard))))
                .singleElement()
                .extracting(Finding::rule)
                .isEqualTo("reading");
    }

    private static Glossary glossary(String... terms) {
        return new Glossary(List.of(terms).stream()
                .map(term -> new Term(term, "as it is", "It is a part of you.", List.of()))
                .toList());
    }
}
