package au.standcorrected.programs.content.checking;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What there will be: the conditions and exercises of the clinic's facts files.
 *
 * @param programs by slug, as far as they have one
 * @param programsBeside how many more programs are planned that the facts files do not name
 */
record Expected(List<String> programs, int programsBeside, List<String> exercises) {
    /** The rule of a finding that only names something else that is still to be written. */
    static final String NOT_YET = "not-yet";

    Expected {
        programs = List.copyOf(programs);
        exercises = List.copyOf(exercises);
    }

    static Expected read() {
        try (InputStream file = Expected.class.getResourceAsStream("/expected-content.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(file, "expected-content.yaml"), Expected.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int programCount() {
        return programs.size() + programsBeside;
    }

    List<String> missingPrograms(Collection<String> written) {
        return missing(programs, written);
    }

    List<String> missingExercises(Collection<String> written) {
        return missing(exercises, written);
    }

    private static List<String> missing(List<String> expected, Collection<String> written) {
        return expected.stream().filter(slug -> !written.contains(slug)).toList();
    }
}
