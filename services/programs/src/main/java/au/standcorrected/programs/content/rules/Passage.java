package au.standcorrected.programs.content.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of words that somebody wrote, with its place in the document.
 *
 * <p>Names, slugs and enumerations are none. Nor are a source's citation and identifiers, which cannot be said in other
 * words.
 *
 * @param key such as {@code do[2].why}
 */
public record Passage(String key, String text) {
    private static final Set<String> WRITTEN = Set.of(
            "title",
            "name",
            "line",
            "whoItIsFor",
            "whatToExpect",
            "text",
            "why",
            "instead",
            "action",
            "finding",
            "how",
            "goal",
            "criteria",
            "note",
            "contraindications",
            "start",
            "steps",
            "cues",
            "mistakes",
            "stopIf",
            "targets",
            "source");
    private static final Set<String> PASSED_OVER = Set.of("author", "reviewer", "exercises");

    /** All passages of a program or an exercise, in the order of its fields. */
    public static List<Passage> of(JsonNode document) {
        List<Passage> passages = new ArrayList<>();
        collect(document, "", false, passages);
        return List.copyOf(passages);
    }

    private static void collect(JsonNode node, String key, boolean written, List<Passage> passages) {
        if (node.isTextual() && written) {
            passages.add(new Passage(key, node.asText()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), key + "[" + i + "]", written, passages);
            }
        } else if (node.isObject()) {
            node.properties().stream()
                    .filter(field -> !PASSED_OVER.contains(field.getKey()))
                    .forEach(field -> collect(
                            field.getValue(),
                            key.isEmpty() ? field.getKey() : key + "." + field.getKey(),
                            WRITTEN.contains(field.getKey()),
                            passages));
        }
    }
}
