package au.standcorrected.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person who has signed in on the sign-in page, as a browser would, and asks the platform for things. */
final class SignedIn {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final ObjectMapper json = new ObjectMapper();

    private final Browser browser;
    private final String site;

    private SignedIn(Site site) {
        this.browser = new Browser(site);
        this.site = site.url();
    }

    static SignedIn as(Site site, String address, String password) throws IOException, InterruptedException {
        SignedIn person = new SignedIn(site);
        String page = person.send(HttpRequest.newBuilder(URI.create(site.url() + "/session/sign-in")))
                .body();
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new IOException("the sign-in page has no form");
        }
        String fields = "username=" + encoded(address) + "&password=" + encoded(password);
        person.send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        if (!person.get("/session").path("signedIn").asBoolean()) {
            throw new IOException(address + " could not sign in");
        }
        return person;
    }

    /** What the platform answers; a missing node when there is no such thing (404). */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(site + path)));
        return answer.statusCode() == 404 ? MissingNode.getInstance() : read(path, answer);
    }

    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return change("POST", path, body, Map.of());
    }

    /** The same key with the same body is one effect, however often it is sent. */
    JsonNode postOnce(String path, Object body, String key) throws IOException, InterruptedException {
        return change("POST", path, body, Map.of("Idempotency-Key", key));
    }

    JsonNode postVersioned(String path, Object body, String ifMatch) throws IOException, InterruptedException {
        return change("POST", path, body, Map.of("If-Match", ifMatch));
    }

    JsonNode put(String path, Object body) throws IOException, InterruptedException {
        return change("PUT", path, body, Map.of());
    }

    JsonNode put(String path, Object body, String ifMatch) throws IOException, InterruptedException {
        return change("PUT", path, body, Map.of("If-Match", ifMatch));
    }

    private JsonNode change(String method, String path, Object body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/json")
                .header("X-Stand-Corrected", "1")
                .header("Sec-Fetch-Site", "same-origin")
                .method(method, HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        headers.forEach(request::header);
        return read(path, send(request));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request);
    }

    private static JsonNode read(String path, HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new Refused(path, answer.statusCode());
        }
        return answer.body().isBlank() ? MissingNode.getInstance() : json.readTree(answer.body());
    }

    /** The platform did not do what it was asked. */
    static final class Refused extends IOException {
        private final int status;

        Refused(String path, int status) {
            super(path + " was answered with " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
