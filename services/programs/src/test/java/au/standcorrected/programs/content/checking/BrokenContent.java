package au.standcorrected.programs.content.checking;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A copy of the content that ships, to break. */
record BrokenContent(Path folder) {
    static final Path SHIPPED = Path.of("src/main/resources/content");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Copies into an empty folder. */
    static BrokenContent in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new BrokenContent(folder);
    }

    /** @param file such as {@code programs/desk-posture.yaml} */
    BrokenContent with(String file, Consumer<ObjectNode> change) throws IOException {
        Path path = folder.resolve(file);
        ObjectNode tree = (ObjectNode) YAML.readTree(path.toFile());
        change.accept(tree);
        YAML.writeValue(path.toFile(), tree);
        return this;
    }

    /** What the command prints, line by line, and its exit code as the last. */
    List<String> check(String... arguments) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<String> all = Stream.concat(Stream.of(folder.toString()), Stream.of(arguments))
                .toList();
        int exit = CheckContent.run(all, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return Stream.concat(printed.toString(StandardCharsets.UTF_8).lines(), Stream.of("exit " + exit))
                .toList();
    }
}
