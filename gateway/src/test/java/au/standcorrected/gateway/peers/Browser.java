package au.standcorrected.gateway.peers;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Keeps cookies as a browser does and follows redirects only when told to. */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Map<String, String> cookies = new LinkedHashMap<>();

    public static Browser signedIn() {
        Browser browser = new Browser();
        HttpResponse<String> last = browser.follow(browser.get("/session/sign-in?then=/app/today"));
        if (last.statusCode() != 200) {
            throw new AssertionError("Signing in ended with " + last.statusCode() + " " + last.body());
        }
        return browser;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** Another browser with the same cookies: requests sent before any answer came back. */
    public Browser copy() {
        Browser copy = new Browser();
        copy.cookies.putAll(cookies);
        return copy;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** What our own scripts send. */
    public HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, "X-Stand-Corrected", "1", "Origin", Peers.origin());
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        try {
            return keep(CLIENT.send(request(method, path, body, headers), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(method + " " + path, failure);
        }
    }

    public CompletableFuture<HttpResponse<String>> getAsync(String path) {
        return CLIENT.sendAsync(request("GET", path, ""), BodyHandlers.ofString());
    }

    public HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        for (int hop = 0; hop < 10 && last.statusCode() == 302; hop++) {
            last = get(last.headers().firstValue("Location").orElseThrow());
        }
        return last;
    }

    public JsonObject session() {
        return new JsonObject(get("/session").body());
    }

    private HttpRequest request(String method, String path, String body, String... headers) {
        URI target = URI.create(path.startsWith("http") ? path : Peers.origin() + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        String jar = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        if (!jar.isEmpty()) {
            request.header("Cookie", jar);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.build();
    }

    private HttpResponse<String> keep(HttpResponse<String> response) {
        for (String header : response.headers().allValues("Set-Cookie")) {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            if (header.toLowerCase(java.util.Locale.ROOT).contains("max-age=0") || pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return response;
    }
}
