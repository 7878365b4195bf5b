package au.standcorrected.programs.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.importing.ContentFiles.ContentProblem;
import org.junit.jupiter.api.Test;

class ContentFilesTest {
    @Test
    void aFolderWithoutFilesIsAProblem() {
        ContentProblem problem = catchThrowableOfType(
                ContentProblem.class, () -> ContentFiles.read("no-content", ContentFixture.rules()));
        assertThat(problem.problems()).containsExactly("no-content/exercises: there are no files");
    }

    @Test
    void everyProblemIsNamedWithItsFileAndKey() {
        ContentProblem problem = catchThrowableOfType(
                ContentProblem.class, () -> ContentFiles.read("broken-content", ContentFixture.rules()));

        assertThat(problem.problems())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("broken-content/exercises/clam.yaml: slug: 'clamshell' is not the file's name"))
                .anySatisfy(
                        line -> assertThat(line).startsWith("broken-content/exercises/clam.yaml: category: must match"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("broken-content/exercises/clam.yaml: steps: size must be between 3 and 5"))
                .contains("broken-content/exercises/clamshell.yaml: easier, harder: 'moon-walk' is not an exercise")
                .contains("broken-content/exercises/unknown-key.yaml: naem: there is no such key")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("broken-content/programs/wrong-type.yaml: phases[0].plan[0].dosage.sets: Cannot"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("broken-content/programs/twice.yaml: line 3: Duplicate field 'title'"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("broken-content/programs/wrong-region.yaml: region: ")
                        .contains("'wing' is not a region"));
    }
}
