package au.standcorrected.gateway.session;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The three tokens of one session, as Keycloak gave them to us over the back channel. */
record Tokens(String idToken, String accessToken, String refreshToken) {

    /** From the middle of its life an access token is exchanged, so that an outage has half a life to be repaired in. */
    boolean inRefreshWindow(Instant now) {
        return !now.isBefore(refreshFrom(accessToken));
    }

    static Instant refreshFrom(String accessToken) {
        JsonObject claims = claims(accessToken);
        long issuedAt = claims.getLong("iat", 0L);
        long expiresAt = claims.getLong("exp", 0L);
        return Instant.ofEpochSecond(issuedAt + (expiresAt - issuedAt) / 2);
    }

    /** How long both the access token and the ID token still hold; negative once either has expired. */
    Duration validFor(Instant now) {
        long expiresAt =
                Math.min(claims(accessToken).getLong("exp", 0L), claims(idToken).getLong("exp", 0L));
        return Duration.between(now, Instant.ofEpochSecond(expiresAt));
    }

    /** The claims of a token that came from our own encrypted cookie or from Keycloak itself: not verified here. */
    static JsonObject claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return new JsonObject();
        }
        try {
            return new JsonObject(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        } catch (RuntimeException unreadable) {
            return new JsonObject();
        }
    }

    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
