package au.standcorrected.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The contract of an event, {@code docs/contracts/events/<name>.v1.schema.json}: its producer's tests hold what is sent
 * against it, its consumers' tests read the examples.
 */
public final class EventContract {
    private static final ObjectMapper json = new ObjectMapper();

    private final JsonNode schema;

    private EventContract(JsonNode schema) {
        this.schema = schema;
    }

    /** From the test of a service, which runs in the service's own folder. */
    public static EventContract of(String event) {
        try {
            return new EventContract(
                    json.readTree(Files.readString(Path.of("../../docs/contracts/events", event + ".v1.schema.json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event as it was sent is what the contract promises; formats such as date-time count. */
    public void accepts(String event) {
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        schema,
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
        try {
            assertThat(compiled.validate(json.readTree(event))).as(event).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The contract's own examples, which hold against it too. */
    public List<String> examples() {
        List<String> examples = StreamSupport.stream(schema.required("examples").spliterator(), false)
                .map(JsonNode::toString)
                .toList();
        assertThat(examples).isNotEmpty();
        examples.forEach(this::accepts);
        return examples;
    }
}
