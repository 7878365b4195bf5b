package au.standcorrected.programs.content.importing;

import au.standcorrected.kit.problem.Problems.FieldError;
import au.standcorrected.programs.content.document.DocumentRules;
import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content files of a release: {@code programs/*.yaml} and {@code exercises/*.yaml} below a folder of the class path.
 *
 * @param programs with their exercises inlined
 */
public record ContentFiles(List<ProgramDocument> programs, List<ExerciseDocument> exercises) {
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    /**
     * Reads and checks all files.
     *
     * @throws ContentProblem naming every file and key that is wrong
     */
    public static ContentFiles read(String folder, DocumentRules rules) {
        List<String> problems = new ArrayList<>();
        Map<String, ExerciseDocument> library = new LinkedHashMap<>();
        texts(folder + "/exercises").forEach((file, text) -> {
            ExerciseDocument exercise = parse(file, text, ExerciseDocument.class, problems);
            if (exercise != null) {
                named(file, exercise.slug(), problems);
                report(file, rules.broken(exercise), problems);
                library.put(exercise.slug(), exercise);
            }
        });
        library.values().forEach(exercise -> swaps(folder, exercise, library, problems));
        List<ProgramDocument> programs = new ArrayList<>();
        texts(folder + "/programs").forEach((file, text) -> {
            ProgramDocument program = parse(file, text, ProgramDocument.class, problems);
            if (program != null) {
                named(file, program.slug(), problems);
                ProgramDocument whole = program.inlining(slug -> Optional.ofNullable(library.get(slug)));
                report(file, rules.broken(whole), problems);
                cautions(file, program, library, problems);
                programs.add(whole);
            }
        });
        if (!problems.isEmpty()) {
            throw new ContentProblem(problems);
        }
        return new ContentFiles(List.copyOf(programs), List.copyOf(library.values()));
    }

    private static <T> @Nullable T parse(String file, String text, Class<T> as, List<String> problems) {
        try {
            return YAML.readValue(text, as);
        } catch (UnrecognizedPropertyException e) {
            problems.add(file + ": " + key(e) + ": there is no such key");
        } catch (JsonMappingException e) {
            problems.add(file + ": " + key(e) + ": " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            problems.add(file + ": line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        }
        return null;
    }

    private static String key(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static void named(String file, @Nullable String slug, List<String> problems) {
        if (!file.endsWith("/" + slug + ".yaml")) {
            problems.add(file + ": slug: '" + slug + "' is not the file's name");
        }
    }

    private static void swaps(
            String folder, ExerciseDocument exercise, Map<String, ExerciseDocument> library, List<String> problems) {
        Stream.of(exercise.easier(), exercise.harder())
                .filter(swap -> swap != null && !library.containsKey(swap))
                .forEach(swap -> problems.add(folder + "/exercises/" + exercise.slug() + ".yaml: easier, harder: '"
                        + swap + "' is not an exercise"));
    }

    private static void cautions(
            String file, ProgramDocument program, Map<String, ExerciseDocument> library, List<String> problems) {
        program.avoid().forEach(caution -> caution.exercises().stream()
                .filter(slug -> !library.containsKey(slug))
                .forEach(slug -> problems.add(
                        file + ": avoid." + caution.id() + ".exercises: '" + slug + "' is not an exercise")));
    }

    private static void report(String file, List<FieldError> broken, List<String> problems) {
        broken.forEach(error -> problems.add(file + ": " + error.field() + ": " + error.message()));
    }

    /** The files of a folder by path, in order. */
    private static Map<String, String> texts(String folder) {
        Map<String, String> texts = new TreeMap<>();
        try {
            ClassPathUtils.consumeAsPaths(folder, found -> {
                try (Stream<Path> files = Files.list(found)) {
                    files.filter(file -> file.toString().endsWith(".yaml"))
                            .forEach(file -> texts.put(folder + "/" + file.getFileName(), text(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (texts.isEmpty()) { // better no start than one that quietly brings nothing
            throw new ContentProblem(List.of(folder + ": there are no files"));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Content that cannot be taken in: every problem, with its file and key. */
    public static final class ContentProblem extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient List<String> problems;

        ContentProblem(List<String> problems) {
            super(String.join("\n", problems));
            this.problems = List.copyOf(problems);
        }

        List<String> problems() {
            return problems;
        }
    }
}
