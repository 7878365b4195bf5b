package au.standcorrected.programs.content.exercises;

import static au.standcorrected.programs.content.exercises.Equipment.BALL;
import static au.standcorrected.programs.content.exercises.Equipment.BAND;
import static au.standcorrected.programs.content.exercises.Equipment.CHAIR;
import static au.standcorrected.programs.content.exercises.Equipment.MAT;
import static au.standcorrected.programs.content.exercises.Equipment.NOTHING;
import static au.standcorrected.programs.content.exercises.Equipment.OTHER;
import static au.standcorrected.programs.content.exercises.Equipment.PILLOW;
import static au.standcorrected.programs.content.exercises.Equipment.ROLLER;
import static au.standcorrected.programs.content.exercises.Equipment.SUPPORT;
import static au.standcorrected.programs.content.exercises.Equipment.TOWEL;
import static au.standcorrected.programs.content.exercises.Equipment.WEIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ExerciseDocument;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EquipmentTest {
    @Test
    void anExerciseIsFoundUnderAllThatItCanBeDoneWith() {
        assertThat(with("Mat", "Pillow or chair")).containsExactly(MAT, CHAIR, PILLOW);
        assertThat(with("Nothing, or a mat or chair")).containsExactly(NOTHING, MAT, CHAIR);
        assertThat(with("Foam roller or rolled towel")).containsExactly(TOWEL, ROLLER);
        assertThat(with("Light weights or food cans")).containsExactly(WEIGHT);
        assertThat(with("Two soft balls or a rolled towel")).containsExactly(TOWEL, BALL);
        assertThat(with("Belt or strong band")).containsExactly(BAND, TOWEL);
    }

    @Test
    void wordsAreWholeWords() {
        assertThat(with("Door frame", "Clear space")).containsExactly(SUPPORT, OTHER);
        assertThat(with("Comfortable shoes")).containsExactly(OTHER);
    }

    @Test
    void everyShippedExerciseIsFoundUnderSomethingAndHasAPosition() {
        assertThat(ContentFixture.shipped().exercises()).allSatisfy(exercise -> {
            assertThat(Equipment.of(exercise)).isNotEmpty();
            assertThat(Position.of(exercise).key()).isEqualTo(exercise.position());
        });
    }

    private static Set<Equipment> with(String... lines) {
        ExerciseDocument some = ContentFixture.shipped().exercises().get(0);
        return Equipment.of(new ExerciseDocument(
                some.slug(),
                some.name(),
                some.category(),
                some.targets(),
                some.start(),
                some.cues(),
                some.mistakes(),
                some.stopIf(),
                null,
                null,
                List.of(lines),
                some.position(),
                some.region(),
                some.steps(),
                some.source(),
                null));
    }
}
