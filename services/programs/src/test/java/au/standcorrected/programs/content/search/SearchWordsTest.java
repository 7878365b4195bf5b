package au.standcorrected.programs.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.search.SearchWords.OfProgram;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
    private final SearchWords words = SearchWords.shipped();

    @Test
    void everyProgramThatIsOrWillBeHasWordsOnce() throws IOException {
        List<String> wanted = new ArrayList<>();
        try (InputStream file = SearchWordsTest.class.getResourceAsStream("/expected-content.yaml")) {
            for (JsonNode slug : new YAMLMapper().readTree(file).get("programs")) {
                wanted.add(slug.asText());
            }
        }
        ContentFixture.shipped().programs().stream().map(ProgramDocument::slug).forEach(wanted::add);
        assertThat(words.words())
                .extracting(OfProgram::program)
                .doesNotHaveDuplicates()
                .containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"chest pain", "Pain in my chest", "can't breathe", "I had a stroke?", "numb between my legs"})
    void whatMayBeAnEmergencyIsSeen(String asked) {
        assertThat(words.urgent(PlainWords.of(asked))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sore chest muscles", "breathing exercises", "numb fingers", "headache", ""})
    void whatIsNoneIsNotMadeOne(String asked) {
        assertThat(words.urgent(PlainWords.of(asked))).isFalse();
    }

    @Test
    void aProgramWithoutWordsHasNone() {
        assertThat(words.of("moon-walk")).isEmpty();
    }
}
