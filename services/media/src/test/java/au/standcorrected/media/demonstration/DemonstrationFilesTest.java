package au.standcorrected.media.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemonstrationFilesTest {
    @Test
    void everyBrokenFileIsNamedWithWhatIsWrong() {
        assertThatThrownBy(() -> DemonstrationFiles.read("broken-demonstrations"))
                .isInstanceOf(DemonstrationFiles.BrokenFiles.class)
                .hasMessageContaining("broken-demonstrations/alias.yaml: line 4: aliases are not followed")
                .hasMessageContaining("broken-demonstrations/bad-indent.yaml: line ")
                .hasMessageContaining("broken-demonstrations/list.yaml: is not a map of keys and values")
                .hasMessageContaining("broken-demonstrations/other-name.yaml: slug: 'bird-dog' is not the file's name")
                .hasMessageContaining("broken-demonstrations/twice.yaml: line 3: Duplicate field 'side'");
    }

    @Test
    void onlyWhatLiesAtTheTopIsADemonstration() {
        assertThat(DemonstrationFiles.read("test-demonstrations").bySlug())
                .containsOnlyKeys("chair-hip-sequence", "clamshell");
    }

    @Test
    void aPoseFileBecomesCompactJsonInItsOwnOrder() throws PoseFile.Broken {
        String json = new String(
                PoseFile.toJson("sit", "slug: sit\nside: both # as it is\nmotion:\n  steps:\n    - {hold: 0.5}\n"),
                StandardCharsets.UTF_8);
        assertThat(json).isEqualTo("{\"slug\":\"sit\",\"side\":\"both\",\"motion\":{\"steps\":[{\"hold\":0.5}]}}");
    }

    @Test
    void whatThisReleaseBringsIsWholeAndSmall() {
        DemonstrationFiles shipped = DemonstrationFiles.read("demonstrations");
        assertThat(shipped.bySlug().values())
                .allSatisfy(demonstration ->
                        assertThat(demonstration.pose().bytes()).hasSizeLessThan(20_000));
        assertThat(Stream.ofNullable(shipped.figure()).map(FixedFile::bytes))
                .allSatisfy(body -> assertThat(body).hasSizeLessThanOrEqualTo(400_000));
    }
}
