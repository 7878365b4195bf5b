package au.standcorrected.programs.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.rules.ContentRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How far the content is, and that the page about it says so. */
class CompletenessTest {
    private static final Path PAGE = Path.of("../../docs/content.md");

    private static Expected expected;
    private static ContentRules rules;
    private static ContentFolder shipped;

    @BeforeAll
    static void checkWhatShips() {
        expected = Expected.read();
        rules = ContentRules.shipped(Glossary.shipped());
        shipped = ContentFolder.check(BrokenContent.SHIPPED, rules, expected, slug -> true);
    }

    @Test
    void whatShipsKeepsAllRules() {
        assertThat(shipped.findings())
                .hasSizeGreaterThan(40)
                .allSatisfy((file, findings) -> assertThat(findings).as(file).isEmpty());
    }

    @Test
    void thePageIsFresh() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("docs/content.md is stale; docs/how-to/add-a-program.md says how to write it anew")
                .isEqualTo(new CompletenessTable(shipped, expected, rules.reading()).markdown());
    }

    @Test
    void theClinicsFactsFilesNameThisMuch() {
        assertThat(expected.exercises()).hasSize(142).doesNotHaveDuplicates();
        assertThat(expected.programs()).hasSize(42).doesNotHaveDuplicates();
        assertThat(expected.programCount()).isEqualTo(44);
    }

    @Test
    void nothingIsMissing() {
        assertThat(expected.missingExercises(shipped.exercises().keySet())).isEmpty();
        assertThat(expected.missingPrograms(shipped.programs().keySet())).isEmpty();
        assertThat(shipped.programs()).hasSize(expected.programCount());
    }
}
