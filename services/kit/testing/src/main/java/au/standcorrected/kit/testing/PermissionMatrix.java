package au.standcorrected.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Every operation of the contract, tried by every kind of person.
 *
 * <p>The expectations stand in {@code permissions.yaml}: per operation the answer that each persona gets, a status or
 * {@code pass} (let through: anything but 401, 403, 404 and 5xx). An operation or a persona without an expectation fails.
 */
public final class PermissionMatrix {
    private final Contract contract;
    private final JsonNode expectations;
    private final UUID owner;
    private final Map<String, String> values;

    private PermissionMatrix(Contract contract, JsonNode expectations, UUID owner, Map<String, String> values) {
        this.contract = contract;
        this.expectations = expectations;
        this.owner = owner;
        this.values = Map.copyOf(values);
    }

    /**
     * @param owner the member whose things are asked for
     * @param values what stands for {@code {name}} in paths and bodies
     */
    public static PermissionMatrix of(
            Contract contract, InputStream expectations, UUID owner, Map<String, String> values) {
        // Not Jackson's YAML reader: it does not follow the anchors that keep the file readable.
        LoaderOptions options = new LoaderOptions();
        // One alias an operation; the limit is there for files of strangers.
        options.setMaxAliasesForCollections(1_000);
        JsonNode read = new ObjectMapper().valueToTree(new Yaml(options).load(expectations));
        return new PermissionMatrix(contract, read.required("operations"), owner, values);
    }

    public Stream<DynamicTest> tests() {
        TreeSet<String> forgotten = new TreeSet<>(contract.operations());
        expectations.fieldNames().forEachRemaining(forgotten::remove);
        TreeSet<String> gone = new TreeSet<>();
        expectations.fieldNames().forEachRemaining(gone::add);
        gone.removeAll(contract.operations());
        DynamicTest whole = DynamicTest.dynamicTest("every operation has an expectation", () -> {
            assertThat(forgotten).as("operations without an expectation").isEmpty();
            assertThat(gone).as("expectations without an operation").isEmpty();
        });
        Stream<DynamicTest> each = StreamSupport.stream(
                        ((Iterable<Map.Entry<String, JsonNode>>) expectations::fields).spliterator(), false)
                .filter(operation -> contract.operations().contains(operation.getKey()))
                .flatMap(operation -> Stream.of(Persona.values())
                        .map(persona -> test(operation.getKey(), operation.getValue(), persona)));
        return Stream.concat(Stream.of(whole), each);
    }

    private DynamicTest test(String operation, JsonNode expectation, Persona persona) {
        return DynamicTest.dynamicTest(operation + " as " + persona.slug(), () -> {
            JsonNode expected = expectation.path("who").path(persona.slug());
            assertThat(expected.isMissingNode())
                    .as("%s has no expectation for %s", operation, persona.slug())
                    .isFalse();
            int status = send(operation, expectation, persona);
            if (expected.asText().equals("pass")) {
                assertThat(status).isNotIn(401, 403, 404).isLessThan(500);
            } else {
                assertThat(status).isEqualTo(expected.asInt());
            }
        });
    }

    private int send(String operation, JsonNode expectation, Persona persona) {
        String[] methodAndPath = operation.split(" ", 2);
        RequestSpecification request = given().contentType(ContentType.JSON);
        persona.token(owner).ifPresent(token -> request.auth().oauth2(token));
        expectation
                .path("headers")
                .fields()
                .forEachRemaining(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        if (expectation.has("body")) {
            request.body(filled(expectation.get("body").asText()));
        }
        String query =
                expectation.has("query") ? "?" + filled(expectation.get("query").asText()) : "";
        return request.urlEncodingEnabled(false)
                .request(methodAndPath[0], filled(methodAndPath[1]) + query)
                .statusCode();
    }

    private String filled(String text) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
