package au.standcorrected.programs.care.handout;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.document.Dosage;
import au.standcorrected.programs.content.document.Dosage.Side;
import au.standcorrected.programs.content.document.Phase.PlannedExercise;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoseInWordsTest {
    @Test
    void paperSaysHowMuchHowOftenAndWhen() {
        Dosage dosage = new Dosage(2, 10, 3, null, Side.EACH, 3, 5, 45, "2-1-3", null, null);
        DoseInWords words = DoseInWords.of(
                new PlannedExercise("clamshell", List.of("morning", "desk", "desk-2"), dosage, "Slowly."));

        assertThat(words.amount()).isEqualTo("2 sets of 10, hold 3 seconds, each side");
        assertThat(words.often()).isEqualTo("3 times a day, 5 days a week: morning, at your desk");
        assertThat(words.details())
                .containsExactly(
                        "Count 2 to lift, 1 to pause, 3 to lower.", "Rest 45 seconds between sets.", "Slowly.");
    }

    @Test
    void whatIsNotThereIsNotSaid() {
        Dosage dosage = new Dosage(1, null, null, 6.0, Side.BOTH, 1, 7, 30, null, null, null);
        DoseInWords words = DoseInWords.of(new PlannedExercise("box-breathing", List.of("evening"), dosage, null));

        assertThat(words.amount()).isEqualTo("6 minutes");
        assertThat(words.often()).isEqualTo("Once a day, every day: evening");
        assertThat(words.details()).isEmpty();
    }
}
