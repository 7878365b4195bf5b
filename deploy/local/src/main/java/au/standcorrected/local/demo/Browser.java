package au.standcorrected.local.demo;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * As much of a browser as signing in needs: it keeps cookies and goes where it is sent. Cookies marked secure go to plain
 * localhost too, as in every browser; Java's own keeper of cookies holds them back there.
 */
final class Browser {
    private static final int MOST_HOPS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http;
    private volatile List<Kept> cookies = List.of();

    private record Kept(String name, String value, String path) {
        boolean goesTo(String requested) {
            return requested.equals(path) || requested.startsWith(path.endsWith("/") ? path : path + "/");
        }
    }

    Browser(Site site) {
        this.http = HttpClient.newBuilder()
                .sslContext(site.trust())
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = once(request);
        for (int hop = 0; hop < MOST_HOPS && answer.statusCode() / 100 == 3; hop++) {
            String next = answer.headers().firstValue("Location").orElseThrow(() -> new IOException("sent nowhere"));
            answer = once(HttpRequest.newBuilder(answer.uri().resolve(next)));
        }
        return answer;
    }

    private HttpResponse<String> once(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI address = request.copy().build().uri();
        String own = cookies.stream()
                .filter(cookie -> cookie.goesTo(address.getPath()))
                .map(cookie -> cookie.name() + "=" + cookie.value())
                .collect(Collectors.joining("; "));
        if (!own.isEmpty()) {
            request.setHeader("Cookie", own);
        }
        HttpResponse<String> answer = http.send(
                request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    /** All at once, so that nobody who asks meanwhile is without the cookie that is replaced. */
    private synchronized void keep(String header) {
        List<Kept> next = new ArrayList<>(cookies);
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            String path = cookie.getPath() == null ? "/" : cookie.getPath();
            next.removeIf(
                    old -> old.name().equals(cookie.getName()) && old.path().equals(path));
            if (cookie.getMaxAge() != 0) {
                next.add(new Kept(cookie.getName(), cookie.getValue(), path));
            }
        }
        cookies = List.copyOf(next);
    }
}
