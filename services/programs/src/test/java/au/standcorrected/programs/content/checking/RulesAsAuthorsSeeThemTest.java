package au.standcorrected.programs.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule names the file, the key and itself. */
class RulesAsAuthorsSeeThemTest {
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
    void theSchemaIsARule() throws IOException {
        assertLine(EXERCISE, tree -> tree.put("category", "magic"), EXERCISE + ": category: ", "(schema)");
        assertLine(
                EXERCISE,
                tree -> tree.put("colour", "red"),
                EXERCISE + ": (file): ",
                "property 'colour' is not defined in the schema and the schema does not allow additional properties"
                        + " (schema)");
    }

    @Test
    void theFormOfADocumentIsARule() throws IOException {
        assertLine(
                PROGRAM,
                tree -> dosage(tree).put("timesADay", 5),
                PROGRAM + ": phases[0].plan[0].blocks: names ",
                "for 5 times a day (form)");
    }

    @Test
    void aFileHasTheNameOfItsSlug() throws IOException {
        assertLine(
                EXERCISE,
                tree -> tree.put("slug", "clam"),
                EXERCISE + ": slug: 'clam' is not the file's name (file-name)",
                "");
    }

    @Test
    void aHardSectionIsNamedWithItsGradeItsLongestSentenceAndItsLongWords() throws IOException {
        String hard = "Physiotherapists recommend individualised musculoskeletal rehabilitation considering "
                + "biomechanical irregularities and proprioceptive deficiencies of the lumbopelvic region. ";
        assertLine(
                PROGRAM,
                tree -> ((ObjectNode) tree.at("/sections/1")).put("text", hard.repeat(8)),
                PROGRAM + ": sections[1].text: reads at grade ",
                "(reading)");
    }

    @Test
    void shortTextsAreRatedTogether() throws IOException {
        assertLine(
                PROGRAM,
                tree -> tree.path("avoid").forEach(caution -> ((ObjectNode) caution)
                        .put(
                                "instead",
                                "Consider alternative activities necessitating comparatively moderate articular"
                                        + " compression, particularly throughout exacerbations.")),
                PROGRAM + ": avoid: reads at grade ",
                "(reading)");
        assertLine(
                EXERCISE,
                tree -> {
                    ArrayNode cues = tree.putArray("cues");
                    for (int i = 0; i < 6; i++) {
                        cues.add("Simultaneously stabilise intervertebral articulations throughout unilateral abduction"
                                + " repetitions " + i);
                    }
                },
                EXERCISE + ": start, steps, cues: reads at grade ",
                "(reading)");
    }

    @Test
    void aClaimIsNamedWithItsWords() throws IOException {
        assertLine(
                PROGRAM,
                tree -> ((ObjectNode) tree.at("/do/1")).put("why", "It is guaranteed to work."),
                PROGRAM + ": do[1].why: says “guaranteed”: guarantees a result. Nobody can. (wording.guarantee)",
                "");
    }

    @Test
    void wordsOfTheFactsFilesAreNamed() throws IOException {
        // the notice that the facts files ask every page to carry
        assertLine(
                PROGRAM,
                tree -> ((ObjectNode) tree.at("/sections/0"))
                        .put(
                                "text",
                                "General information only. It does not replace assessment by a registered health"
                                        + " practitioner."),
                PROGRAM
                        + ": sections[0].text: runs along with the clinic's facts files: “general information only it"
                        + " does not replace assessment by a registered health”; say it anew (originality)",
                "");
        assertThat(content.with(PROGRAM, tree -> ((ObjectNode) tree.at("/sections/0")).put("text", "Short."))
                        .with(PROGRAM, tree -> ((ObjectNode) tree.at("/evidence/0"))
                                .put(
                                        "citation",
                                        "General information only. It does not replace assessment by a registered"
                                                + " health practitioner."))
                        .check("--only", "sacroiliac-joint-dysfunction"))
                .as("a citation is a fact")
                .noneMatch(line -> line.contains("originality"));
    }

    @Test
    void sourcesDaysAndEquipmentAreRules() throws IOException {
        assertLine(
                PROGRAM,
                tree -> ((ObjectNode) tree.at("/evidence/0")).put("id", "MORTON2018"),
                PROGRAM + ": evidence[0].id: MORTON2018 was never read",
                "(evidence.unread)");
        assertLine(
                PROGRAM,
                tree -> dosage(tree).put("sets", 10).put("repetitions", 50),
                PROGRAM + ": phases[0].plan: asks for ",
                "(plan.day)");
        assertLine(
                EXERCISE,
                tree -> tree.putArray("equipment").add("Trampoline"),
                EXERCISE + ": equipment[0]: 'trampoline' is not a word of content/rules/equipment.yaml",
                "(equipment)");
    }

    @Test
    void theGlossaryIsChecked() throws IOException {
        assertLine(
                "glossary.yaml",
                tree -> ((ObjectNode) tree.at("/terms/0")).putArray("muscles").add("wing"),
                "glossary.yaml: terms[0].muscles[0]: ",
                "(schema)");
    }

    /** Breaks a file of its own copy, so that nothing else is wrong with it. */
    private void assertLine(String file, Consumer<ObjectNode> change, String start, String end) throws IOException {
        String whole = Files.readString(folder.resolve(file));
        assertThat(content.with(file, change).check("--only", slug(file)))
                .anySatisfy(line -> assertThat(line).startsWith(start).endsWith(end))
                .last()
                .isEqualTo("exit 1");
        Files.writeString(folder.resolve(file), whole);
    }

    private static String slug(String file) {
        return file.replaceAll(".*/|\\.yaml$", "");
    }

    private static ObjectNode dosage(ObjectNode tree) {
        return (ObjectNode) tree.at("/phases/0/plan/0/dosage");
    }
}
