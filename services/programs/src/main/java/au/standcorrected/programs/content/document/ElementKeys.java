package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows the parts of a list by their own names, so that a part that moved is not taken for one that changed. */
final class ElementKeys {
    private static final List<String> NAMES = List.of("id", "key", "slug", "exercise");

    private ElementKeys() {}

    /** The parts by name, in their order; empty when the list is of plain values or a part has no name. */
    static Optional<Map<String, JsonNode>> of(JsonNode list) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        for (JsonNode part : list) {
            Optional<String> name = NAMES.stream()
                    .filter(part::hasNonNull)
                    .findFirst()
                    .map(key -> part.get(key).asText());
            if (name.isEmpty()) {
                return Optional.empty();
            }
            String unique = name.get();
            for (int again = 2; parts.containsKey(unique); again++) { // one exercise may stand twice in a plan
                unique = name.get() + "#" + again;
            }
            parts.put(unique, part);
        }
        return Optional.of(parts);
    }
}
