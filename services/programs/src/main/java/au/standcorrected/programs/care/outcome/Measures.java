package au.standcorrected.programs.care.outcome;

import au.standcorrected.programs.content.document.ProgramJson;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The measures of the release, as far as their licence lets them be offered. */
final class Measures {
    private static final List<Measure> ALL = read();
    private static final List<Measure> OFFERED =
            ALL.stream().filter(Measure::offered).toList();

    private Measures() {}

    static List<Measure> offered() {
        return OFFERED;
    }

    static List<Measure> at(Moment moment) {
        return OFFERED.stream()
                .filter(measure -> measure.moments().contains(moment))
                .toList();
    }

    static Optional<Measure> find(String id) {
        return OFFERED.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /** With those that are not offered. */
    static List<Measure> all() {
        return ALL;
    }

    private static List<Measure> read() {
        try (InputStream file = Measures.class.getResourceAsStream("/content/measures.yaml")) {
            // What the file leaves out is false.
            return List.copyOf(ProgramJson.strict(YAMLMapper.builder())
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(
                            Objects.requireNonNull(file, "content/measures.yaml"),
                            new TypeReference<List<Measure>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
