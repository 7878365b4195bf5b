package au.standcorrected.programs.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainWordsTest {
    @Test
    void accentsApostrophesAndSignsDoNotMatter() {
        assertThat(PlainWords.of("  De Quervain’s: TÊNDON—pain (L5/S1)! ")).isEqualTo("de quervains tendon pain l5 s1");
        assertThat(PlainWords.of("… ?")).isEmpty();
    }

    @Test
    void emptyWordsAndRepeatedOnesAreNotAskedFor() {
        assertThat(PlainWords.asked("I can't get my back, back up")).containsExactly("my", "back", "up");
    }

    @Test
    void noMoreWordsAreAskedForThanAnybodyTypes() {
        assertThat(PlainWords.asked("aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp"))
                .hasSize(12);
    }

    @Test
    void whatTheDatabaseWouldReadAsSignsIsGone() {
        assertThat(PlainWords.of("back':* & !(neck | x) \\ '; drop table")).isEqualTo("back neck x drop table");
    }
}
