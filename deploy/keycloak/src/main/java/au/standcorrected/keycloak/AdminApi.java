package au.standcorrected.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's admin REST API, as plain JSON. The official client would bring RESTEasy and forty jars to a command that runs for three
 * seconds, and its typed representations drop the fields that a newer Keycloak sends, which must survive a read and a write back.
 */
final class AdminApi {
    static final ObjectMapper JSON = new ObjectMapper();

    /** The master realm's tokens live for 60 s; this leaves room for the slowest call. */
    private static final Duration TOKEN_USE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String server;
    private final String admin;
    private final String password;
    private @Nullable String token;
    private Instant tokenUntil = Instant.MIN;

    AdminApi(String server, String admin, String password) {
        this.server = server;
        this.admin = admin;
        this.password = password;
    }

    /** Empty when there is no such thing. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> answer = call("GET", path, null);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(expectSuccess("GET", path, answer)));
    }

    JsonNode get(String path) {
        return read(expectSuccess("GET", path, call("GET", path, null)));
    }

    JsonNode post(String path, JsonNode body) {
        return read(expectSuccess("POST", path, call("POST", path, body)));
    }

    /** False when it exists already. */
    boolean create(String path, JsonNode body) {
        HttpResponse<String> answer = call("POST", path, body);
        if (answer.statusCode() == 409) {
            return false;
        }
        expectSuccess("POST", path, answer);
        return true;
    }

    void put(String path, JsonNode body) {
        expectSuccess("PUT", path, call("PUT", path, body));
    }

    /** Does nothing when it is gone already. */
    void delete(String path) {
        HttpResponse<String> answer = call("DELETE", path, null);
        if (answer.statusCode() != 404) {
            expectSuccess("DELETE", path, answer);
        }
    }

    /** A new realm brings new permissions; only a new token carries them. */
    void renewToken() {
        tokenUntil = Instant.MIN;
    }

    /** Waits until Keycloak answers and the administrator is let in. */
    void await(Duration patience) {
        Instant giveUp = Instant.now().plus(patience);
        while (true) {
            try {
                token();
                return;
            } catch (CannotApply e) {
                if (e.exitCode() != CannotApply.UNREACHABLE || Instant.now().isAfter(giveUp)) {
                    throw e;
                }
                pause(Duration.ofMillis(500));
            }
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotApply(CannotApply.BUSY, "Interrupted while waiting.");
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static String pathSegment(String value) {
        return encoded(value).replace("+", "%20");
    }

    private HttpResponse<String> call(String method, String path, @Nullable JsonNode body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + "/admin/realms" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
        }
        return send(request.build());
    }

    private String token() {
        String current = token;
        if (current != null && Instant.now().isBefore(tokenUntil)) {
            return current;
        }
        String form =
                "grant_type=password&client_id=admin-cli&username=" + encoded(admin) + "&password=" + encoded(password);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
        if (answer.statusCode() == 400 || answer.statusCode() == 401) {
            throw new CannotApply(
                    CannotApply.REFUSED,
                    "Keycloak does not know KC_ADMIN \"" + admin + "\" with this KC_ADMIN_PASSWORD.");
        }
        if (answer.statusCode() != 200) {
            throw new CannotApply(
                    CannotApply.UNREACHABLE,
                    server + " answers " + answer.statusCode() + ": is this Keycloak, with its path?");
        }
        String fresh = read(answer).path("access_token").asText();
        token = fresh;
        tokenUntil = Instant.now().plus(TOKEN_USE);
        return fresh;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new CannotApply(
                    CannotApply.UNREACHABLE, "Keycloak does not answer at " + server + ". Is it running?");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotApply(CannotApply.UNREACHABLE, "Interrupted while talking to " + server + ".");
        }
    }

    private static HttpResponse<String> expectSuccess(String method, String path, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return answer;
        }
        int exitCode = status >= 500 ? CannotApply.UNREACHABLE : CannotApply.REFUSED;
        String reason = answer.body().strip().replaceAll("\\s+", " ");
        throw new CannotApply(exitCode, "Keycloak answers " + status + " to " + method + " " + path + ": " + reason);
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return answer.body().isBlank() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new CannotApply(
                    CannotApply.UNREACHABLE, "Keycloak's answer is no JSON: is there a proxy in between?");
        }
    }
}
