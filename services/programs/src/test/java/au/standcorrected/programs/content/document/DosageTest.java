package au.standcorrected.programs.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'sets':2,'repetitions':10,'holdSeconds':3,'side':'each'}; 2 sets of 10, hold 3 seconds, each side",
                "{'sets':1,'repetitions':10,'side':'both'}; 10 times",
                "{'sets':1,'repetitions':1,'side':'both'}; once",
                "{'sets':1,'repetitions':3,'holdSeconds':30,'side':'each'}; 3 times, hold 30 seconds, each side",
                "{'sets':1,'repetitions':1,'holdSeconds':1,'side':'both'}; hold 1 second",
                "{'sets':3,'repetitions':8,'holdSeconds':0,'side':'both'}; 3 sets of 8",
                "{'sets':1,'minutes':5,'side':'both'}; 5 minutes",
                "{'sets':1,'minutes':1,'side':'both'}; 1 minute",
                "{'sets':2,'minutes':2.5,'side':'both'}; 2 times 2.5 minutes"
            })
    void readsAsAPersonWouldSayIt(String json, String text) {
        assertThat(dosage(json).text()).isEqualTo(text);
    }

    @Test
    void takesAsLongAsItsSetsHoldsSidesAndRests() {
        // 2 sets x 10 x (2 s moving + 3 s hold) x 2 sides, one rest of 30 s
        assertThat(dosage("{'sets':2,'repetitions':10,'holdSeconds':3,'side':'each','restSeconds':30}")
                        .seconds(2))
                .isEqualTo(230);
        assertThat(dosage("{'sets':1,'minutes':2.5,'side':'both'}").seconds(60)).isEqualTo(150);
        assertThat(dosage("{'sets':1,'minutes':2.5,'side':'each'}").seconds(60)).isEqualTo(300);
    }

    private static Dosage dosage(String json) {
        return ProgramJson.read(
                json.replace('\'', '"').replaceFirst("\\{", "{\"timesADay\":1,\"daysAWeek\":7,"), Dosage.class);
    }
}
