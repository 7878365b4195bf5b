package au.standcorrected.keycloak;

import static au.standcorrected.keycloak.AdminApi.JSON;
import static au.standcorrected.keycloak.AdminApi.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The people of the living demo, with ids that never change. They come in through a partial import, the only way to choose an id, and
 * with a password that is hashed already, because the demo's is shorter than the policy allows.
 */
final class DemoPeople {
    private static final int ITERATIONS = 210_000;
    private static final int HASH_BITS = 512;

    private final AdminApi api;

    DemoPeople(AdminApi api) {
        this.api = api;
    }

    /** Those already there stay as they are. Returns how many came in. */
    int welcome() {
        JsonNode demo = RealmStep.document("demo/users.json");
        ArrayNode missing = JSON.createArrayNode();
        for (JsonNode person : demo.path("users")) {
            Optional<JsonNode> present =
                    api.find("/" + Realm.NAME + "/users/" + person.path("id").asText());
            if (present.isEmpty() && !known(person.path("email").asText())) {
                missing.add(user(person, demo.path("password").asText()));
            }
        }
        if (!missing.isEmpty()) {
            ObjectNode importing = JSON.createObjectNode().put("ifResourceExists", "SKIP");
            importing.set("users", missing);
            api.post("/" + Realm.NAME + "/partialImport", importing);
        }
        return missing.size();
    }

    private boolean known(String email) {
        return !api.get("/" + Realm.NAME + "/users?exact=true&email=" + encoded(email))
                .isEmpty();
    }

    private static ObjectNode user(JsonNode person, String password) {
        ObjectNode user = JSON.createObjectNode()
                .put("id", person.path("id").asText())
                .put("username", person.path("email").asText())
                .put("email", person.path("email").asText())
                .put("firstName", person.path("givenName").asText())
                .put("lastName", person.path("familyName").asText())
                .put("emailVerified", true)
                .put("enabled", true);
        user.set("realmRoles", person.path("roles"));
        user.putArray("credentials").add(hashed(password));
        return user;
    }

    private static ObjectNode hashed(String password) {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] hash;
        try {
            hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, HASH_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA512", e);
        }
        Base64.Encoder base64 = Base64.getEncoder();
        ObjectNode secret = JSON.createObjectNode()
                .put("value", base64.encodeToString(hash))
                .put("salt", base64.encodeToString(salt));
        ObjectNode kind =
                JSON.createObjectNode().put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha512");
        return JSON.createObjectNode()
                .put("type", "password")
                .put("secretData", secret.toString())
                .put("credentialData", kind.toString());
    }
}
