package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings a release's changes into an edited document without touching what was edited. */
public final class DocumentMerge {
    private DocumentMerge() {}

    /**
     * @param base what the last release brought
     * @param release what this one brings
     * @param edited what editors made of the base; wins wherever both differ from it
     */
    public static ProgramDocument keepingEdits(JsonNode base, JsonNode release, JsonNode edited) {
        return ProgramJson.program(merge(base, release, edited));
    }

    static JsonNode merge(JsonNode base, JsonNode release, JsonNode edited) {
        if (edited.equals(base)) {
            return release;
        }
        if (release.equals(base) || release.equals(edited)) {
            return edited;
        }
        if (base.isObject() && release.isObject() && edited.isObject()) {
            return mergeFields(base, release, edited);
        }
        if (base.isArray() && release.isArray() && edited.isArray()) {
            Optional<Map<String, JsonNode>> was = ElementKeys.of(base);
            Optional<Map<String, JsonNode>> brought = ElementKeys.of(release);
            Optional<Map<String, JsonNode>> kept = ElementKeys.of(edited);
            if (was.isPresent() && brought.isPresent() && kept.isPresent()) {
                return list(mergeParts(was.get(), brought.get(), kept.get()));
            }
        }
        return edited;
    }

    private static JsonNode mergeFields(JsonNode base, JsonNode release, JsonNode edited) {
        Set<String> names = new LinkedHashSet<>();
        edited.fieldNames().forEachRemaining(names::add);
        release.fieldNames().forEachRemaining(names::add);
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        for (String name : names) {
            JsonNode value = merge(base.path(name), release.path(name), edited.path(name));
            if (!value.isMissingNode()) {
                merged.set(name, value);
            }
        }
        return merged;
    }

    private static Map<String, JsonNode> mergeParts(
            Map<String, JsonNode> base, Map<String, JsonNode> release, Map<String, JsonNode> edited) {
        JsonNode missing = MissingNode.getInstance();
        Set<String> names = new LinkedHashSet<>(edited.keySet());
        names.addAll(release.keySet());
        Map<String, JsonNode> merged = new LinkedHashMap<>();
        for (String name : names) {
            JsonNode value = merge(
                    base.getOrDefault(name, missing),
                    release.getOrDefault(name, missing),
                    edited.getOrDefault(name, missing));
            if (!value.isMissingNode()) {
                merged.put(name, value);
            }
        }
        return merged;
    }

    private static ArrayNode list(Map<String, JsonNode> parts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        parts.values().forEach(list::add);
        return list;
    }
}
