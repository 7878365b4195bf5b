package au.standcorrected.keycloak;

import static au.standcorrected.keycloak.AdminApi.JSON;
import static au.standcorrected.keycloak.AdminApi.encoded;
import static au.standcorrected.keycloak.AdminApi.pathSegment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The realm, changed by documents that say how things shall be. Each part is created when missing and otherwise merged into what is
 * there, so a document that was applied by half is simply applied again, and nothing that people or administrators added gets lost.
 */
final class Realm {
    static final String NAME = "stand-corrected";

    private final AdminApi api;

    Realm(AdminApi api) {
        this.api = api;
    }

    boolean exists() {
        return api.find("/" + NAME).isPresent();
    }

    void create() {
        ObjectNode realm = JSON.createObjectNode().put("realm", NAME).put("enabled", true);
        api.create("", realm);
        api.renewToken();
    }

    JsonNode settings() {
        return api.get("/" + NAME);
    }

    /** Returns whether anything had to change. */
    boolean apply(JsonNode document) {
        boolean changed = false;
        if (document.has("realm")) {
            changed |= mergeInto("/" + NAME, document.path("realm"));
        }
        for (JsonNode role : document.path("roles")) {
            changed |= role(role);
        }
        for (JsonNode role : document.path("defaultRoles")) {
            changed |= defaultRole(role.asText());
        }
        for (JsonNode client : document.path("clients")) {
            changed |= client(client);
        }
        for (JsonNode execution : document.path("executions")) {
            changed |= execution(execution);
        }
        if (document.has("userProfile")) {
            api.put("/" + NAME + "/users/profile", document.path("userProfile"));
            changed = true;
        }
        return changed;
    }

    private boolean role(JsonNode role) {
        String path = "/" + NAME + "/roles";
        String one = path + "/" + pathSegment(role.path("name").asText());
        return api.find(one).isPresent() ? mergeInto(one, role) : api.create(path, role);
    }

    private boolean defaultRole(String name) {
        String composites = "/" + NAME + "/roles-by-id/"
                + settings().path("defaultRole").path("id").asText() + "/composites";
        for (JsonNode present : api.get(composites)) {
            if (present.path("name").asText().equals(name)
                    && !present.path("clientRole").asBoolean()) {
                return false;
            }
        }
        ArrayNode one = JSON.createArrayNode().add(api.get("/" + NAME + "/roles/" + pathSegment(name)));
        api.post(composites, one);
        return true;
    }

    private boolean client(JsonNode wanted) {
        ObjectNode plain = wanted.deepCopy();
        plain.remove("protocolMappers");
        String clientId = wanted.path("clientId").asText();
        Optional<String> found = clientPath(clientId);
        boolean changed;
        if (found.isPresent()) {
            changed = mergeInto(found.get(), plain);
        } else {
            api.create("/" + NAME + "/clients", plain);
            changed = true;
        }
        String path = clientPath(clientId).orElseThrow();
        for (JsonNode mapper : wanted.path("protocolMappers")) {
            changed |= mapper(path + "/protocol-mappers/models", mapper);
        }
        return changed;
    }

    /** The settings of one step of a sign-in flow. */
    private boolean execution(JsonNode wanted) {
        String flow = wanted.path("flow").asText();
        for (JsonNode present : api.get("/" + NAME + "/authentication/flows/" + pathSegment(flow) + "/executions")) {
            if (present.path("providerId").equals(wanted.path("provider"))) {
                ObjectNode settings = JSON.createObjectNode();
                settings.set("alias", wanted.path("alias"));
                settings.set("config", wanted.path("config"));
                String settled = present.path("authenticationConfig").asText();
                if (!settled.isEmpty()) {
                    return mergeInto("/" + NAME + "/authentication/config/" + settled, settings);
                }
                String id = present.path("id").asText();
                return api.create("/" + NAME + "/authentication/executions/" + id + "/config", settings);
            }
        }
        throw new CannotApply(
                CannotApply.REFUSED,
                "This Keycloak's flow \"" + flow + "\" has no "
                        + wanted.path("provider").asText() + ": is it the version this platform was built for?");
    }

    private Optional<String> clientPath(String clientId) {
        JsonNode found = api.get("/" + NAME + "/clients?clientId=" + encoded(clientId));
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "/" + NAME + "/clients/" + found.path(0).path("id").asText());
    }

    private boolean mapper(String path, JsonNode wanted) {
        for (JsonNode present : api.get(path)) {
            if (present.path("name").equals(wanted.path("name"))) {
                return mergeInto(path + "/" + present.path("id").asText(), wanted);
            }
        }
        return api.create(path, wanted);
    }

    private boolean mergeInto(String path, JsonNode wanted) {
        ObjectNode present = (ObjectNode) api.get(path);
        ObjectNode merged = merged(present, wanted);
        if (merged.equals(present)) {
            return false;
        }
        api.put(path, merged);
        return true;
    }

    /** Objects are merged, everything else replaced. A null takes the field away. */
    static ObjectNode merged(ObjectNode present, JsonNode wanted) {
        ObjectNode merged = present.deepCopy();
        wanted.fields().forEachRemaining(field -> {
            JsonNode old = merged.get(field.getKey());
            if (old instanceof ObjectNode object && field.getValue().isObject()) {
                merged.set(field.getKey(), merged(object, field.getValue()));
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }
}
