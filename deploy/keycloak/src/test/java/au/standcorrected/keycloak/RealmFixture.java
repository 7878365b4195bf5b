package au.standcorrected.keycloak;

import static au.standcorrected.keycloak.AdminApi.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** What the tests ask of a realm, from outside. */
final class RealmFixture {
    static final String PUBLIC_URL = "http://localhost:8080";

    final AdminApi admin;
    private final String server;

    RealmFixture(String server) {
        this.server = server;
        admin = new AdminApi(server, RunningKeycloak.ADMIN, RunningKeycloak.ADMIN_PASSWORD);
    }

    void removeRealm() {
        admin.delete("/stand-corrected");
        admin.renewToken();
    }

    /** Permissions on a new realm come with a new token. */
    List<String> apply(ApplyRequest request, List<RealmStep> steps) {
        List<String> done = ApplyRealm.apply(request, steps);
        admin.renewToken();
        return done;
    }

    ApplyRequest request(String publicUrl) {
        return request(publicUrl, true, RunningKeycloak.ADMIN_PASSWORD);
    }

    ApplyRequest withoutDemo() {
        return request(PUBLIC_URL, false, RunningKeycloak.ADMIN_PASSWORD);
    }

    ApplyRequest request(String publicUrl, boolean demoAndTests, String password) {
        ApplyRequest.Mail mail =
                new ApplyRequest.Mail("127.0.0.1", "2525", "hello@standcorrected.test", "none", null, null);
        return new ApplyRequest(
                server,
                publicUrl,
                RunningKeycloak.ADMIN,
                password,
                "gateway-secret-of-the-test",
                mail,
                demoAndTests,
                demoAndTests,
                Duration.ZERO);
    }

    HttpResponse<String> page(String name) throws Exception {
        String query = "?client_id=gateway&response_type=code&scope=openid&code_challenge_method=S256&code_challenge="
                + "a".repeat(43) + "&redirect_uri=" + AdminApi.encoded(PUBLIC_URL + "/session/callback");
        URI uri = URI.create(server + "/realms/stand-corrected/protocol/openid-connect/" + name + query);
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .cookieHandler(new CookieManager())
                .build()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    String token(String email, String password) throws Exception {
        String form = "grant_type=password&client_id=acceptance&scope=openid&username=" + AdminApi.encoded(email)
                + "&password=" + AdminApi.encoded(password);
        URI uri = URI.create(server + "/realms/stand-corrected/protocol/openid-connect/token");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    JsonNode onlyUser(String email) {
        return admin.get("/stand-corrected/users?exact=true&email=" + AdminApi.encoded(email))
                .path(0);
    }

    JsonNode onlyClient(String clientId) {
        return admin.get("/stand-corrected/clients?clientId=" + clientId).path(0);
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
