package au.standcorrected.programs.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.search.Ranking.Hit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final int PROGRAMS = 44;
    private static final Map<String, Double> NO_SAYINGS = Map.of();

    @Test
    void aRareWordCountsForMoreThanACommonOne() {
        Hit pain = new Hit(1, "knee", 1, 0.6, 40);
        Hit bum = new Hit(2, "piriformis", 1, 0.6, 2);
        assertThat(Ranking.of(PROGRAMS, List.of(pain, bum), NO_SAYINGS)).startsWith("piriformis");
    }

    @Test
    void aNameCountsForMoreThanAMention() {
        Hit mention = new Hit(1, "desk", 1, 0.1, 3);
        Hit name = new Hit(1, "neck", 1, 0.6, 3);
        assertThat(Ranking.of(PROGRAMS, List.of(mention, name), NO_SAYINGS)).startsWith("neck");
    }

    @Test
    void aWordThatMayHaveBeenMeantCountsForLessThanTheWord() {
        Hit meant = new Hit(1, "knee", 0.75, 0.6, 3);
        Hit asked = new Hit(1, "heel", 1, 0.6, 3);
        assertThat(Ranking.of(PROGRAMS, List.of(meant, asked), NO_SAYINGS)).containsExactly("heel", "knee");
    }

    @Test
    void theSameWordMeantInTwoWaysCountsOnce() {
        Map<String, Double> once = Ranking.scores(PROGRAMS, List.of(new Hit(1, "knee", 0.9, 0.6, 3)), NO_SAYINGS);
        Map<String, Double> twice = Ranking.scores(
                PROGRAMS, List.of(new Hit(1, "knee", 0.9, 0.6, 3), new Hit(1, "knee", 0.8, 0.6, 3)), NO_SAYINGS);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void aSayingFindsWhatNoWordFinds() {
        assertThat(Ranking.of(PROGRAMS, List.of(), Map.of("frozen-shoulder", 0.5)))
                .containsExactly("frozen-shoulder");
    }

    @Test
    void whatHasAWordInCommonAndNoMoreIsLeftOut() {
        Hit about = new Hit(1, "hip", 1, 0.6, 3);
        Hit aside = new Hit(1, "jaw", 1, 0.05, 3);
        assertThat(Ranking.of(PROGRAMS, List.of(about, aside), NO_SAYINGS)).containsExactly("hip");
    }

    @Test
    void equalsStandInAFixedOrder() {
        List<Hit> equal = List.of(new Hit(1, "b", 1, 0.5, 3), new Hit(1, "a", 1, 0.5, 3));
        assertThat(Ranking.of(PROGRAMS, equal, NO_SAYINGS)).containsExactly("a", "b");
    }
}
