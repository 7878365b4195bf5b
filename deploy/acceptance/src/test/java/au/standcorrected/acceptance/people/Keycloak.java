package au.standcorrected.acceptance.people;

import static io.restassured.RestAssured.given;

import au.standcorrected.acceptance.platform.Platform;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;

/** Keycloak's own doors, which only this machine reaches: new people with a verified address, and tokens by password. */
public final class Keycloak {
    private static final String REALM = "stand-corrected";

    private final Platform platform;

    public Keycloak(Platform platform) {
        this.platform = platform;
    }

    /** Adds people who have verified their address, all in one request. */
    public void add(List<Login> logins) {
        List<Map<String, Object>> users = logins.stream()
                .map(login -> Map.<String, Object>of(
                        "username",
                        login.email(),
                        "email",
                        login.email(),
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Wren",
                        "lastName",
                        "Banksia",
                        "realmRoles",
                        List.of("subscriber"),
                        "credentials",
                        List.of(Map.of("type", "password", "value", login.password()))))
                .toList();
        given().baseUri(platform.direct("keycloak"))
                .auth()
                .oauth2(adminToken())
                .contentType(ContentType.JSON)
                .body(Map.of("ifResourceExists", "FAIL", "users", users))
                .post("/auth/admin/realms/" + REALM + "/partialImport")
                .then()
                .statusCode(200);
    }

    /** An access token as the gateway would hold it, for speaking to a service directly. */
    public String token(Login login) {
        return token(REALM, "acceptance", login);
    }

    private String adminToken() {
        return token("master", "admin-cli", new Login("admin", platform.secret("keycloak.admin")));
    }

    private String token(String realm, String client, Login login) {
        return given().baseUri(platform.direct("keycloak"))
                .formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", login.email())
                .formParam("password", login.password())
                .post("/auth/realms/" + realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
