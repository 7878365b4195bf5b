package au.standcorrected.programs.content.activities;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.rules.ContentRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivitiesTest {
    private final Activities activities = Activities.shipped();
    private final List<ProgramDocument> programs = ContentFixture.shipped().programs();

    @Test
    void everyProgramIsFoundByOne() {
        assertThat(programs).isNotEmpty().allSatisfy(program -> assertThat(activities.of(program))
                .as(program.slug())
                .isNotEmpty());
    }

    @Test
    void eachMeansOnlyWhatSomeProgramSays() {
        List<String> said = programs.stream()
                .flatMap(program -> program.activities().stream())
                .toList();
        assertThat(activities.activities()).isNotEmpty().allSatisfy(activity -> assertThat(said)
                .containsAll(activity.means()));
    }

    @Test
    void eachHasItsOwnAddressMadeForOne() {
        assertThat(activities.activities())
                .extracting(Activity::key)
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aProgramIsForWhatItsWordsMeanAndNothingElse() {
        assertThat(activities.of(ContentFixture.sacroiliac()))
                .contains("sitting-and-desk-work", "stairs-and-hills")
                .doesNotContain("eating-and-talking");
    }

    @Test
    void theyKeepToTheRulesForWords() {
        assertThat(ContentRules.shipped(Glossary.shipped()).words(ProgramJson.tree(activities)))
                .isEmpty();
    }
}
