package au.standcorrected.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A signed-in person, and the token that says so to the services.
 *
 * @param authorization the token as the services hear it, written once for all of a page's requests
 */
public record Session(
        String memberId,
        String name,
        String email,
        List<String> roles,
        String accessToken,
        Instant signedInAt,
        Instant refreshFrom,
        CharSequence authorization) {
    /** What a role of ours is called; Keycloak adds technical ones of its own. */
    private static final Set<String> ROLES = Set.of("subscriber", "practitioner", "reception", "editor", "admin");

    /** Who works with other people's data shows the password again after a working day. */
    private static final Duration STAFF_STAY = Duration.ofHours(12);

    Session(
            String memberId,
            String name,
            String email,
            List<String> roles,
            String accessToken,
            Instant signedInAt,
            Instant refreshFrom) {
        this(
                memberId,
                name,
                email,
                roles,
                accessToken,
                signedInAt,
                refreshFrom,
                HttpHeaders.createOptimized("Bearer " + accessToken));
    }

    static Session of(SecurityIdentity identity) {
        JsonWebToken idToken = (JsonWebToken) identity.getPrincipal();
        String accessToken = identity.getCredential(AccessTokenCredential.class).getToken();
        JsonArray roles = Tokens.claims(accessToken)
                .getJsonObject("realm_access", new JsonObject())
                .getJsonArray("roles", new JsonArray());
        return new Session(
                idToken.getSubject(),
                text(idToken, "name"),
                text(idToken, "email"),
                roles.stream()
                        .map(String::valueOf)
                        .filter(ROLES::contains)
                        .sorted()
                        .toList(),
                accessToken,
                signedInAt(idToken),
                Tokens.refreshFrom(accessToken));
    }

    /** Staff stay signed in for twelve hours at most; a token that doesn't tell when they came lets them stay. */
    boolean overstayed(Instant now) {
        boolean staff = roles.stream().anyMatch(role -> !role.equals("subscriber"));
        return staff && now.isAfter(signedInAt.plus(STAFF_STAY));
    }

    private static Instant signedInAt(JsonWebToken token) {
        Object claim = token.getClaim("auth_time");
        return claim instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : Instant.now();
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? "" : value.toString();
    }

    JsonObject view() {
        return new JsonObject()
                .put("signedIn", true)
                .put("memberId", memberId)
                .put("name", name)
                .put("email", email)
                .put("roles", new JsonArray(roles));
    }

    @Override
    public String toString() {
        return "Session[" + memberId + "]";
    }
}
