package au.standcorrected.programs.content.document;

import static au.standcorrected.programs.content.ContentFixture.changed;
import static au.standcorrected.programs.content.ContentFixture.sacroiliac;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewExercisesTest {
    private final ProgramDocument program = sacroiliac();

    @Test
    void theFirstOfEachOfTheFirstThreePhases() {
        ProgramDocument distinct = changed(program, tree -> {
            first(tree, 0, 2);
            first(tree, 1, 1);
            first(tree, 2, 0);
        });
        assertThat(slugs(distinct)).containsExactly(named(2), named(1), named(0));
    }

    @Test
    void whereThatOneIsShownAlreadyTheNextOfTheSamePhase() {
        ProgramDocument alike = changed(program, tree -> {
            first(tree, 0, 0);
            first(tree, 1, 0);
        });
        String second = alike.phases().get(1).plan().stream()
                .map(Phase.PlannedExercise::exercise)
                .filter(slug -> !slug.equals(named(0)))
                .findFirst()
                .orElseThrow();
        assertThat(slugs(alike)).startsWith(named(0), second).doesNotHaveDuplicates();
    }

    @Test
    void aProgramOfOnePhaseShowsOne() {
        assertThat(slugs(changed(program, tree -> {
                    ArrayNode phases = (ArrayNode) tree.get("phases");
                    while (phases.size() > 1) {
                        phases.remove(1);
                    }
                })))
                .hasSize(1);
    }

    @Test
    void everyShippedProgramShowsThree() {
        assertThat(ContentFixture.shipped().programs())
                .allSatisfy(shipped -> assertThat(slugs(shipped)).hasSize(3).isSubsetOf(shipped.exercisesNamed()));
    }

    private String named(int exercise) {
        return program.exercises().get(exercise).slug();
    }

    private void first(ObjectNode tree, int phase, int exercise) {
        ((ObjectNode) tree.at("/phases/" + phase + "/plan/0")).put("exercise", named(exercise));
    }

    private static List<String> slugs(ProgramDocument document) {
        return document.previewExercises().stream().map(ExerciseDocument::slug).toList();
    }
}
