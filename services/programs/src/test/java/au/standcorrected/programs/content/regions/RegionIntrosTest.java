package au.standcorrected.programs.content.regions;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.document.Region;
import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.regions.RegionIntros.Intro;
import au.standcorrected.programs.content.rules.ContentRules;
import org.junit.jupiter.api.Test;

class RegionIntrosTest {
    private final RegionIntros intros = RegionIntros.shipped();

    @Test
    void everyRegionHasOneFromTheHeadDown() {
        assertThat(intros.regions()).extracting(Intro::region).containsExactly(Region.values());
    }

    @Test
    void theyKeepToTheRulesForWords() {
        assertThat(ContentRules.shipped(Glossary.shipped()).words(ProgramJson.tree(intros)))
                .isEmpty();
    }
}
