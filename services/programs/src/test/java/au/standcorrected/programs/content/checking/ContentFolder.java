package au.standcorrected.programs.content.checking;

import au.standcorrected.programs.content.document.ExerciseDocument;
import au.standcorrected.programs.content.document.ProgramDocument;
import au.standcorrected.programs.content.document.ProgramJson;
import au.standcorrected.programs.content.glossary.Glossary;
import au.standcorrected.programs.content.rules.ContentRules;
import au.standcorrected.programs.content.rules.Finding;
import au.standcorrected.programs.content.rules.GlossaryRules;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a content folder, whatever state they are in, and all that is wrong with each. */
final class ContentFolder {
    private static final YAMLMapper YAML =
            ProgramJson.strict(YAMLMapper.builder()).build();

    private final Map<String, ExerciseDocument> exercises = new TreeMap<>();
    private final Map<String, ProgramDocument> programs = new TreeMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();

    private ContentFolder() {}

    /** Reads all files and checks those whose slug is chosen. */
    static ContentFolder check(Path content, ContentRules rules, Expected expected, Predicate<String> chosen) {
        ContentFolder folder = new ContentFolder();
        DocumentChecks checks = new DocumentChecks(rules, expected, folder.exercises.keySet());
        SchemaRules exerciseSchema = SchemaRules.of(content, "exercise.schema.json");
        files(content.resolve("exercises"))
                .forEach(file -> folder.read(file, exerciseSchema, ExerciseDocument.class, folder.exercises, chosen));
        SchemaRules programSchema = SchemaRules.of(content, "program.schema.json");
        files(content.resolve("programs"))
                .forEach(file -> folder.read(file, programSchema, ProgramDocument.class, folder.programs, chosen));
        folder.exercises.forEach((slug, exercise) -> {
            if (chosen.test(slug)) {
                checks.exercise(exercise, folder.of("exercises", slug));
            }
        });
        folder.programs.replaceAll((slug, program) -> folder.whole(program));
        folder.programs.forEach((slug, program) -> {
            if (chosen.test(slug)) {
                checks.program(program, folder.of("programs", slug));
            }
        });
        folder.glossary(content);
        folder.findings.keySet().removeIf(file -> !chosen.test(slug(Path.of(file))));
        return folder;
    }

    Map<String, ExerciseDocument> exercises() {
        return exercises;
    }

    Map<String, ProgramDocument> programs() {
        return programs;
    }

    /** By file, such as {@code exercises/clamshell.yaml}. */
    Map<String, List<Finding>> findings() {
        return findings;
    }

    private <T> void read(
            Path file, SchemaRules schema, Class<T> as, Map<String, T> documents, Predicate<String> chosen) {
        String name = file.getName(file.getNameCount() - 2) + "/" + file.getFileName();
        List<Finding> broken = findings.computeIfAbsent(name, none -> new ArrayList<>());
        try {
            JsonNode tree = YAML.readTree(Files.readString(file));
            if (chosen.test(slug(file))) {
                broken.addAll(schema.broken(tree));
            }
            String slug = tree.path("slug").asText();
            if (!slug.equals(slug(file))) {
                broken.add(new Finding("slug", "file-name", "'" + slug + "' is not the file's name"));
            }
            documents.put(slug(file), YAML.treeToValue(tree, as));
        } catch (JsonProcessingException e) {
            if (broken.isEmpty()) { // the schema has told it better
                String line = e.getLocation() == null
                        ? "(file)"
                        : "line " + e.getLocation().getLineNr();
                broken.add(new Finding(line, "form", e.getOriginalMessage()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder may do without one; then the release's counts. */
    private void glossary(Path content) {
        Path file = content.resolve("glossary.yaml");
        if (!Files.exists(file)) {
            return;
        }
        List<Finding> broken = findings.computeIfAbsent("glossary.yaml", none -> new ArrayList<>());
        try {
            JsonNode tree = YAML.readTree(Files.readString(file));
            broken.addAll(SchemaRules.of(content, "glossary.schema.json").broken(tree));
            broken.addAll(GlossaryRules.broken(YAML.treeToValue(tree, Glossary.class)));
        } catch (IOException e) {
            broken.add(new Finding("(file)", "form", String.valueOf(e.getMessage())));
        }
    }

    private ProgramDocument whole(ProgramDocument program) {
        return program.inlining(slug -> Optional.ofNullable(exercises.get(slug)));
    }

    private List<Finding> of(String folder, String slug) {
        return findings.computeIfAbsent(folder + "/" + slug + ".yaml", none -> new ArrayList<>());
    }

    private static String slug(Path file) {
        return file.getFileName().toString().replaceFirst("\\.yaml$", "");
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
