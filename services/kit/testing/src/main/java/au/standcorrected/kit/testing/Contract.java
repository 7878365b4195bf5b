package au.standcorrected.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A service's committed OpenAPI document, {@code docs/contracts/openapi/<service>.json}. */
public final class Contract {
    private static final ObjectMapper json = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Path file;

    private Contract(Path file) {
        this.file = file;
    }

    /** From the test of a service, which runs in the service's own folder. */
    public static Contract of(String service) {
        return new Contract(Path.of("../../docs/contracts/openapi", service + ".json"));
    }

    /**
     * The running service speaks as the committed document says. {@code -Dcontracts.write=true} writes the document
     * instead, for a change that is meant.
     */
    public void isWhatTheServiceSpeaks() {
        String running =
                given().accept("application/json").get("/q/openapi?format=json").asString();
        try {
            String now = json.writeValueAsString(json.readTree(running)) + "\n";
            if (Boolean.getBoolean("contracts.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, now);
            }
            assertThat(now)
                    .as("%s is what the service speaks; -Dcontracts.write=true writes it anew", file.getFileName())
                    .isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation as {@code GET /api/...}. */
    public Set<String> operations() {
        try {
            JsonNode paths = json.readTree(Files.readString(file)).required("paths");
            Set<String> operations = new TreeSet<>();
            paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                if (METHODS.contains(method)) {
                    operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                }
            }));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
