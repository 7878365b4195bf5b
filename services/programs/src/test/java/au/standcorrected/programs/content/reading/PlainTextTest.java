package au.standcorrected.programs.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void anItemOfAListAndAHeadingAreSentencesWithoutAFullStop() {
        assertThat(PlainText.sentences(
                        "## Your day\n\n- **Morning:** a few moves\n- Evening: the rest\n  of it\n\nThat is all."))
                .containsExactly("Your day", "Morning: a few moves", "Evening: the rest of it", "That is all.");
    }

    @Test
    void aFullStopWithinANumberOrAfterAnAbbreviationEndsNothing() {
        assertThat(PlainText.sentences("Eat 1.2 grams, e.g. beans. Ask Dr. Ng. Is that no? Yes."))
                .containsExactly("Eat 1.2 grams, e.g. beans.", "Ask Dr. Ng.", "Is that no?", "Yes.");
    }

    @Test
    void aLinkIsItsWordsAndAHyphenPartsThem() {
        assertThat(PlainText.words(PlainText.sentences("Read [the page](https://example.org/a) on follow-up.")
                        .get(0)))
                .containsExactly("Read", "the", "page", "on", "follow", "up");
    }
}
