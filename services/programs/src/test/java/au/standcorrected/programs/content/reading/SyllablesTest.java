package au.standcorrected.programs.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1, the walk whole called moves goes more tired build guide breathes can't don't lunge bruise",
        "2, muscle ankles settled centre trial safely careful soreness movement patient guideline isn't being doing"
                + " easy headache table quiet",
        "3, easier physio pelvises area gluteal quadriceps exercise specialist adequate reassure management video"
                + " hospital radius",
        "4, exercises activity comfortable vegetables practitioner isometric diagnosis therapeutic emergency"
                + " information available",
        "5, individual association disability osteoporosis tendinopathy sacroiliac",
        "6, physiotherapy musculoskeletal mediterranean"
    })
    void countsWhatIsSaid(int syllables, String words) {
        assertThat(Arrays.stream(words.split(" ")))
                .allSatisfy(word -> assertThat(Syllables.of(word)).as(word).isEqualTo(syllables));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1300, 1", "12.5, 1", "GP, 2", "TTY, 3", "STOP, 1", "CPRS, 4", "WHO, 5"})
    void takesNumbersAtAGlanceAndSpellsShortAbbreviations(String word, int syllables) {
        assertThat(Syllables.of(word)).isEqualTo(syllables);
    }
}
