package au.standcorrected.programs.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.search.Spelling.Meant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of(
            "sciatica", "shoulder", "shoulders", "piriformis", "heel", "knee", "whiplash", "migraine", "pinched");

    @ParameterizedTest
    @CsvSource({
        "siatica, sciatica",
        "shuolder, shoulder",
        "periformis, piriformis",
        "wiplash, whiplash",
        "migrane, migraine",
        "kneee, knee",
    })
    void aSlipIsUnderstood(String asked, String meant) {
        assertThat(Spelling.nearest(asked, KNOWN))
                .first()
                .extracting(Meant::word)
                .isEqualTo(meant);
    }

    @Test
    void anotherWordAltogetherIsNot() {
        assertThat(Spelling.nearest("banana", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("hunched", KNOWN)).isEmpty();
    }

    @Test
    void twoLettersThatChangedPlacesAreOneSlip() {
        assertThat(Spelling.closeness("hele", "heel")).isEqualTo(0.75);
    }

    @Test
    void theFirstLettersAreLessThanTheWordAndMoreThanAGuess() {
        assertThat(Spelling.closeness("should", "shoulders")).isEqualTo(0.75);
        assertThat(Spelling.closeness("shoulders", "shoulders")).isEqualTo(1);
    }
}
