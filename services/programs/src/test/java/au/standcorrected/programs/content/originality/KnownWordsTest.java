package au.standcorrected.programs.content.originality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownWordsTest {
    private static final String SOURCE =
            "One two three four five six seven eight nine ten eleven twelve thirteen. It isn't more than that.";
    private final KnownWords known = KnownWords.of(List.of(SOURCE));

    @Test
    void findsTwelveWordsInARowWhateverTheirCaseAndMarks() {
        assertThat(known.in("So: **two, three** FOUR five six (seven) eight; nine ten eleven - twelve thirteen!"))
                .contains("two three four five six seven eight nine ten eleven twelve thirteen");
        assertThat(known.in("Ten eleven twelve thirteen; it isn’t more than that. Nine ten eleven twelve thirteen"
                        + " it isn't more than that."))
                .isEmpty();
    }

    @Test
    void elevenAreNotEnough() {
        assertThat(known.in("One two three four five six seven eight nine ten eleven dozen"))
                .isEmpty();
    }

    @Test
    void noRunGoesFromOneTextIntoTheNext() {
        KnownWords apart = KnownWords.of(List.of("one two three four five six", "seven eight nine ten eleven twelve"));
        assertThat(apart.size()).isZero();
    }

    @Test
    void theReleaseKnowsTheFactsFiles() {
        KnownWords facts = KnownWords.shipped();

        assertThat(facts.size()).isGreaterThan(10_000);
        // the notice that the facts files ask every page to carry
        assertThat(facts.in("General information only. It does not replace assessment by a registered health"
                        + " practitioner."))
                .isPresent();
        assertThat(facts.in(SOURCE)).isEmpty();
    }
}
