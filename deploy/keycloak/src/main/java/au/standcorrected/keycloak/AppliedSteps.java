package au.standcorrected.keycloak;

import static au.standcorrected.keycloak.AdminApi.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which steps the realm has had, kept as attributes of the realm itself, so that a backup carries them along. */
final class AppliedSteps {
    private static final String PREFIX = "stand-corrected.step.";

    private final Realm realm;

    AppliedSteps(Realm realm) {
        this.realm = realm;
    }

    /** The steps still to do, after making sure that those done are the ones this version knows. */
    List<RealmStep> missing(List<RealmStep> steps) {
        Map<String, String> applied = applied();
        for (RealmStep step : steps) {
            String fingerprint = applied.remove(step.name());
            if (fingerprint != null && !fingerprint.equals(step.fingerprint())) {
                throw new CannotApply(
                        CannotApply.OTHER_VERSION,
                        "The step " + step.name() + " was changed after this realm had it."
                                + " Put it back and write the change as a new step.");
            }
        }
        if (!applied.isEmpty()) {
            throw new CannotApply(
                    CannotApply.OTHER_VERSION,
                    "The realm comes from a newer version (it has had " + String.join(", ", applied.keySet())
                            + "). Nothing was changed: start the newer version.");
        }
        Map<String, String> done = applied();
        return steps.stream().filter(step -> !done.containsKey(step.name())).toList();
    }

    void record(RealmStep step) {
        ObjectNode document = JSON.createObjectNode();
        document.putObject("realm").putObject("attributes").put(PREFIX + step.name(), step.fingerprint());
        realm.apply(document);
    }

    private Map<String, String> applied() {
        Map<String, String> applied = new TreeMap<>();
        JsonNode attributes = realm.settings().path("attributes");
        attributes.fields().forEachRemaining(attribute -> {
            if (attribute.getKey().startsWith(PREFIX)) {
                applied.put(
                        attribute.getKey().substring(PREFIX.length()),
                        attribute.getValue().asText());
            }
        });
        return applied;
    }
}
