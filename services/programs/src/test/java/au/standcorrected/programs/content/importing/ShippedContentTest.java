package au.standcorrected.programs.content.importing;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.programs.content.ContentFixture;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The content files hold against their schemas and against the rules of publishing. */
class ShippedContentTest {
    private static final Path CONTENT = Path.of("src/main/resources/content");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TestFactory
    Stream<DynamicTest> everyProgramHoldsAgainstItsSchema() throws IOException {
        return eachOf("programs", "program.schema.json");
    }

    @TestFactory
    Stream<DynamicTest> everyExerciseHoldsAgainstItsSchema() throws IOException {
        return eachOf("exercises", "exercise.schema.json");
    }

    @Test
    void everyProgramCouldBePublished() {
        assertThat(ContentFixture.shipped().programs())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(program -> {
                    assertThat(ContentFixture.rules().broken(program)).isEmpty();
                    assertThat(program.exercisesPlanned()).hasSameSizeAs(program.exercisesNamed());
                });
    }

    private static Stream<DynamicTest> eachOf(String folder, String schemaFile) throws IOException {
        ObjectNode source = (ObjectNode) new ObjectMapper()
                .readTree(Files.readString(CONTENT.resolve("schema").resolve(schemaFile)));
        source.remove("$id"); // a file name, for editors; the validator wants an address
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source);
        try (Stream<Path> files = Files.list(CONTENT.resolve(folder))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).isNotEmpty();
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        JsonNode content = YAML.readTree(Files.readString(file));
                        assertThat(schema.validate(content)).isEmpty();
                    }));
        }
    }
}
