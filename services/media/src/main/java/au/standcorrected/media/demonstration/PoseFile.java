package au.standcorrected.media.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/** A pose file: YAML for those who write it, JSON for those who play it. What the poses mean is the player's to know. */
final class PoseFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper COMPACT = JsonMapper.builder().build();

    private PoseFile() {}

    /**
     * The file as compact JSON, its keys in their order.
     *
     * @param slug what it has to call itself
     * @throws Broken saying what is wrong with it
     */
    static byte[] toJson(String slug, String text) throws Broken {
        try {
            refuseAliases(text);
            JsonNode tree = YAML.readTree(text);
            if (!tree.isObject()) {
                throw new Broken("is not a map of keys and values");
            }
            String named = tree.path("slug").asText();
            if (!named.equals(slug)) {
                throw new Broken("slug: '" + named + "' is not the file's name");
            }
            return COMPACT.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new Broken("line " + e.getLocation().getLineNr() + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Broken(String.valueOf(e.getMessage()));
        }
    }

    /** Our reader takes {@code *name} for a word, so that an alias would come out as something else, unseen. */
    private static void refuseAliases(String text) throws IOException, Broken {
        try (YAMLParser parser = YAML.getFactory().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw new Broken(
                            "line " + parser.currentTokenLocation().getLineNr() + ": aliases are not followed");
                }
            }
        }
    }

    /** What is wrong, in words for its author. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String problem) {
            super(problem);
        }
    }
}
