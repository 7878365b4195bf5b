package au.standcorrected.programs.content.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {
    private final ReadingGrade plain = new ReadingGrade(List.of());

    @Test
    void followsTheFormula() {
        // 11 words, 2 sentences, 15 syllables
        assertThat(plain.of("Stand on one leg and hold a chair. Muscles settle easily.")
                        .grade())
                .isCloseTo(0.39 * 11 / 2 + 11.8 * 15 / 11 - 15.59, within(0.001));
    }

    @Test
    void aTermOfTheGlossaryIsOneWordOfTwoSyllablesAlsoInThePlural() {
        ReadingGrade explained = new ReadingGrade(List.of("sacroiliac joint", "quadratus lumborum"));

        // you feel [ ] and [ ]: five words, seven syllables
        ReadingGrade.Rating rating = explained.of("You feel sacroiliac joints and Quadratus lumborum.");

        assertThat(rating.words()).isEqualTo(5);
        assertThat(rating.grade()).isCloseTo(0.39 * 5 + 11.8 * 7 / 5 - 15.59, within(0.001));
        assertThat(rating.hardest()).isEmpty();
    }

    @Test
    void aTelephoneNumberIsOneWord() {
        assertThat(plain.of("Phone NURSE-ON-CALL on **1300 60 60 24**.").words())
                .isEqualTo(6);
        assertThat(plain.of("Phone nurse on call on 9.").grade())
                .isCloseTo(plain.of("Phone NURSE-ON-CALL on 1300 60 60 24.").grade(), within(0.001));
    }

    @Test
    void namesTheLongestSentenceAndTheHardestWords() {
        ReadingGrade.Rating rating = plain.of("Sit. Physiotherapy considers individual musculoskeletal needs.");

        assertThat(rating.longest()).startsWith("Physiotherapy considers");
        assertThat(rating.hardest()).containsExactly("physiotherapy", "musculoskeletal", "individual");
    }

    @Test
    void nothingToReadIsNothingToRate() {
        assertThat(plain.of(" \n ").words()).isZero();
    }
}
