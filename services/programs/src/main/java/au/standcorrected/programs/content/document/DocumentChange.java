package au.standcorrected.programs.content.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two documents.
 *
 * @param path where, such as {@code phases[calm].plan[clamshell].dosage.sets}
 * @param before null when it is new
 * @param after null when it is gone
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DocumentChange(
        String path,
        @Schema(implementation = Object.class) @Nullable JsonNode before,
        @Schema(implementation = Object.class) @Nullable JsonNode after) {

    /** What differs, in the order of the later document. */
    public static List<DocumentChange> between(JsonNode before, JsonNode after) {
        List<DocumentChange> changes = new ArrayList<>();
        compare("", before, after, changes);
        return List.copyOf(changes);
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<DocumentChange> changes) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            after.fieldNames().forEachRemaining(names::add);
            before.fieldNames().forEachRemaining(names::add);
            names.forEach(name ->
                    compare(path.isEmpty() ? name : path + "." + name, before.path(name), after.path(name), changes));
            return;
        }
        if (before.isArray() && after.isArray()) {
            Optional<Map<String, JsonNode>> was = ElementKeys.of(before);
            Optional<Map<String, JsonNode>> is = ElementKeys.of(after);
            if (was.isPresent() && is.isPresent()) {
                compareParts(path, was.get(), is.get(), changes);
                return;
            }
        }
        changes.add(new DocumentChange(path, orNull(before), orNull(after)));
    }

    private static void compareParts(
            String path, Map<String, JsonNode> was, Map<String, JsonNode> is, List<DocumentChange> changes) {
        Set<String> names = new LinkedHashSet<>(is.keySet());
        names.addAll(was.keySet());
        MissingNode missing = MissingNode.getInstance();
        names.forEach(name -> compare(
                path + "[" + name + "]", was.getOrDefault(name, missing), is.getOrDefault(name, missing), changes));
        List<String> stayedBefore =
                was.keySet().stream().filter(is::containsKey).toList();
        List<String> stayedAfter = is.keySet().stream().filter(was::containsKey).toList();
        if (!stayedBefore.equals(stayedAfter)) {
            changes.add(new DocumentChange(path + ".order", texts(was.keySet()), texts(is.keySet())));
        }
    }

    private static ArrayNode texts(Iterable<String> names) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        names.forEach(list::add);
        return list;
    }

    private static @Nullable JsonNode orNull(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node;
    }
}
