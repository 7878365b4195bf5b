package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Documents as canonical JSON: keys in order, nothing that is null, no white space, so that the same document is the
 * same bytes and has the same hash.
 */
public final class ProgramJson {
    private static final JsonMapper CANONICAL = strict(JsonMapper.builder()).build();
    private static final JsonMapper TOLERANT = CANONICAL
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ProgramJson() {}

    /** Sets up a mapper, JSON's or YAML's, to take exactly what the records say. */
    public static <B extends MapperBuilder<?, B>> B strict(B builder) {
        return builder.addModule(new JavaTimeModule())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
    }

    public static String write(Object document) {
        try {
            return CANONICAL.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document of ours cannot be written", e);
        }
    }

    /** Reads what is in the database; a field that a later version has dropped does not matter. */
    public static <T> T read(String stored, Class<T> as) {
        try {
            return TOLERANT.readValue(stored, as);
        } catch (IOException e) {
            throw new IllegalStateException("a stored document cannot be read", e);
        }
    }

    public static JsonNode tree(Object document) {
        return CANONICAL.valueToTree(document);
    }

    public static ProgramDocument program(JsonNode tree) {
        try {
            return TOLERANT.treeToValue(tree, ProgramDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a program: " + e.getOriginalMessage(), e);
        }
    }

    /** SHA-256 in hexadecimal. */
    public static String hash(String canonical) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
