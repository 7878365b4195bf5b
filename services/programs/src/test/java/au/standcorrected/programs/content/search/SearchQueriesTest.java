package au.standcorrected.programs.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.kit.testing.WithPlatform;
import au.standcorrected.programs.content.publishing.PublishedPrograms;
import au.standcorrected.programs.content.publishing.PublishedRevision;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hundred slips and lay sayings: the right program is among the first three. */
@QuarkusTest
@WithPlatform
class SearchQueriesTest {
    private static final double SHARE = 0.95;

    @Inject
    SearchPrograms search;

    @Inject
    PublishedPrograms programs;

    @Test
    void theRightProgramIsAmongTheFirstThree() throws IOException {
        Questions questions = read();
        assertThat(questions.byAStranger()).hasSize(50);
        assertThat(questions.byUs()).hasSize(50);
        List<Question> asked = Stream.concat(questions.byAStranger().stream(), questions.byUs().stream())
                .filter(question -> programs.current(question.right().get(0)).isPresent())
                .toList();
        List<String> wrong = asked.stream()
                .filter(question -> firstThree(question.asked()).noneMatch(question.right()::contains))
                .map(question ->
                        question.asked() + " -> " + firstThree(question.asked()).toList() + ", not " + question.right())
                .toList();

        System.out.printf("search: %d of %d right in the first three%n", asked.size() - wrong.size(), asked.size());
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(wrong).as(wrong.toString()).hasSizeLessThanOrEqualTo((int) (asked.size() * (1 - SHARE)));
    }

    /** What other tests publish is not what ships. */
    private Stream<String> firstThree(String asked) {
        return search.find(asked, null, null).programs().stream()
                .map(PublishedRevision::program)
                .filter(program -> !program.startsWith("test-"))
                .limit(3);
    }

    private static Questions read() throws IOException {
        try (InputStream file = SearchQueriesTest.class.getResourceAsStream("/search-queries.yaml")) {
            return new YAMLMapper().readValue(file, Questions.class);
        }
    }

    record Questions(List<Question> byAStranger, List<Question> byUs) {}

    record Question(String asked, List<String> right) {}
}
