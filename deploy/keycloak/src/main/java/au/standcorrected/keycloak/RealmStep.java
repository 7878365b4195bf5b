package au.standcorrected.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One versioned change to the realm. Once released it never changes: the next change is the next step. */
record RealmStep(String name, JsonNode document) {

    /** The steps of this version, in their order. */
    static List<RealmStep> all() {
        return new String(bytes("steps/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(name -> new RealmStep(name, document("steps/" + name + ".json")))
                .toList();
    }

    static JsonNode document(String file) {
        try {
            return AdminApi.JSON.readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("realm/" + file + " is no JSON", e);
        }
    }

    /** Of the meaning, not of the white space: a checkout with other line ends has the same. */
    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(document.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = RealmStep.class.getResourceAsStream("/realm/" + file)) {
            if (in == null) {
                throw new IllegalStateException("realm/" + file + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
