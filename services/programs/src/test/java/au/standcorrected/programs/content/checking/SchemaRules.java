package au.standcorrected.programs.content.checking;

import au.standcorrected.programs.content.rules.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A file's form. */
final class SchemaRules {
    private final JsonSchema schema;

    private SchemaRules(JsonSchema schema) {
        this.schema = schema;
    }

    /** Takes the schema of that folder, or the release's when the folder has none. */
    static SchemaRules of(Path content, String file) {
        Path own = content.resolve("schema").resolve(file);
        try (InputStream found = Files.exists(own)
                ? Files.newInputStream(own)
                : Objects.requireNonNull(SchemaRules.class.getResourceAsStream("/content/schema/" + file), file)) {
            ObjectNode source = (ObjectNode) new ObjectMapper().readTree(found);
            source.remove("$id"); // a file name, for editors; the validator wants an address
            return new SchemaRules(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            source,
                            SchemaValidatorsConfig.builder()
                                    .pathType(PathType.LEGACY)
                                    .build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> broken(JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> {
                    String path = error.getInstanceLocation().toString().replaceFirst("^\\$\\.?", "");
                    String message = error.getMessage().replaceFirst("^\\$[^:]*: ", "");
                    return new Finding(path.isEmpty() ? "(file)" : path, "schema", message);
                })
                .toList();
    }
}
