package au.standcorrected.programs.content.search;

import au.standcorrected.programs.content.document.ProgramJson;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What people type when they look for a program, by program; some of them may not be published yet.
 *
 * @param urgent what may be an emergency; it counts when all words of one are in the question
 */
record SearchWords(List<String> urgent, List<OfProgram> words) {
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    SearchWords {
        urgent = List.copyOf(urgent);
        words = List.copyOf(words);
    }

    /** Reads the file of the release. */
    static SearchWords shipped() {
        try (InputStream file = SearchWords.class.getResourceAsStream("/content/search-words.yaml")) {
            return YAML.readValue(Objects.requireNonNull(file, "content/search-words.yaml"), SearchWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty for a program that the release has no words for. */
    List<String> of(String slug) {
        return words.stream()
                .filter(one -> one.program().equals(slug))
                .flatMap(one -> one.phrases().stream())
                .toList();
    }

    /** @param question in plain words */
    boolean urgent(String question) {
        Set<String> asked = new HashSet<>(List.of(question.split(" +")));
        return urgent.stream().map(PlainWords::of).anyMatch(sign -> asked.containsAll(List.of(sign.split(" +"))));
    }

    /** @param program its slug */
    record OfProgram(@NotBlank String program, List<@NotBlank String> phrases) {
        OfProgram {
            phrases = List.copyOf(phrases);
        }
    }
}
