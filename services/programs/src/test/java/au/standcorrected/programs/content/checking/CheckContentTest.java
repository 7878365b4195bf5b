package au.standcorrected.programs.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an author sees it. */
class CheckContentTest {
    private static final String PROGRAM = "programs/sacroiliac-joint-dysfunction.yaml";
    private static final String EXERCISE = "exercises/clamshell.yaml";

    @TempDir
    Path folder;

    private BrokenContent content;

    @BeforeEach
    void copyWhatShips() throws IOException {
        content = BrokenContent.in(folder);
    }

    @Test
    void whatShipsHasNothingToMend() throws IOException {
        assertThat(content.check()).hasSize(2).last().isEqualTo("exit 0");
    }

    @Test
    void anExerciseThatNobodyHasWrittenYetIsToldAndAWrongNameIsWrong() throws IOException {
        Files.delete(folder.resolve("exercises/tandem-stance.yaml"));
        content.with(EXERCISE, tree -> tree.put("harder", "tandem-stance"));
        assertThat(content.check("--only", "clamshell"))
                .contains(EXERCISE + ": not written yet: tandem-stance (not-yet)", "exit 0");

        content.with(EXERCISE, tree -> tree.put("harder", "moon-walk"));
        assertThat(content.check("--only", "clamshell"))
                .contains(
                        EXERCISE + ": harder: 'moon-walk' is not an exercise, nor one that is expected (exercise)",
                        "exit 1");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreChecked() throws IOException {
        Files.writeString(folder.resolve(EXERCISE), "slug: clamshell\nslug: clamshell\n");
        content.with("exercises/step-up.yaml", tree -> tree.put("name", "The best exercise"));

        assertThat(content.check("--only", "clamshell,step-up"))
                .anySatisfy(line -> assertThat(line).startsWith(EXERCISE + ": line 2: Duplicate field 'slug'"))
                .anySatisfy(line -> assertThat(line).startsWith("exercises/step-up.yaml: name: says “The best”"))
                .last()
                .isEqualTo("exit 1");
    }

    @Test
    void aFileThatHasJustBeenBegunIsToldWhatItLacks() throws IOException {
        Files.writeString(folder.resolve(EXERCISE), "name: The best exercise\n");
        Files.writeString(
                folder.resolve(PROGRAM),
                "slug: sacroiliac-joint-dysfunction\n"
                        + "phases: [{key: calm, plan: [{exercise: clamshell}]}]\n"
                        + "evidence: [{}]\n");

        assertThat(content.check("--only", "clamshell,sacroiliac-joint-dysfunction"))
                .contains(EXERCISE + ": slug: '' is not the file's name (file-name)")
                .contains(EXERCISE + ": (file): required property 'steps' not found (schema)")
                .anySatisfy(line -> assertThat(line).startsWith(EXERCISE + ": name: says “The best”"))
                .contains(PROGRAM + ": phases[0].plan[0]: required property 'dosage' not found (schema)")
                .contains(PROGRAM + ": evidence[0]: required property 'citation' not found (schema)");
    }

    @Test
    void onlySomeFilesCanBeAskedFor() throws IOException {
        content.with("exercises/step-up.yaml", tree -> tree.put("name", "The best exercise"));

        assertThat(content.check("--only", "clamshell,desk-posture")).containsExactly("2 files, 0 findings", "exit 0");
        assertThat(content.check("--only", "clamshel"))
                .containsExactly("clamshel: there is no file of that name", "0 files, 1 findings", "exit 1");
        assertThat(content.check("--only")).last().isEqualTo("exit 2");
    }
}
