package au.standcorrected.acceptance.people;

import static io.restassured.RestAssured.given;

import au.standcorrected.acceptance.platform.Platform;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who speaks to the gateway as a browser does, without the pages: cookies, redirects, our header on changes. */
public final class Person {
    private static final Pattern LOGIN_FORM = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final int MOST_HOPS = 8;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Platform platform;
    private final CookieJar cookies;
    private final List<String> sessionCookies = new ArrayList<>();

    private Person(Platform platform, CookieJar cookies) {
        this.platform = platform;
        this.cookies = cookies;
    }

    public static Person anybody(Platform platform) {
        return new Person(platform, new CookieJar());
    }

    /** Goes the way of the authorisation code through Keycloak's page and back to the gateway. */
    public static Person signedIn(Platform platform, Login login) {
        Person person = anybody(platform);
        person.signIn(login);
        return person;
    }

    public void signIn(Login login) {
        HttpResponse<String> page = follow(get(platform.url() + "/session/sign-in?then=/app"));
        Matcher form = LOGIN_FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("No sign-in form at " + page.uri() + " (" + page.statusCode() + ")");
        }
        String answers = "username=" + encoded(login.email()) + "&password=" + encoded(login.password());
        HttpResponse<String> end =
                follow(send(HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(answers))));
        if (!end.uri().getPath().startsWith("/app")) {
            throw new AssertionError("Signing in as " + login.email() + " ended at " + end.uri());
        }
    }

    /** Opens a page and follows where it leads. */
    public HttpResponse<String> open(String path) {
        return follow(get(platform.url() + path));
    }

    /** Asks for exactly this path, however it is written, and stays there. */
    public HttpResponse<String> ask(String path) {
        return get(platform.url() + path);
    }

    /** Somebody else who got hold of this person's cookies as they are now. */
    public Person twin() {
        return new Person(platform, cookies.copy());
    }

    /** A request as the app makes it. */
    public RequestSpecification request() {
        return plainRequest()
                .header("X-Stand-Corrected", "1")
                .header("Origin", platform.url())
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** A request with this person's cookies and nothing that says where it comes from. */
    public RequestSpecification plainRequest() {
        return given().baseUri(platform.url())
                .redirects()
                .follow(false)
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .filter((request, response, context) -> {
                    String cookie = cookies.header(URI.create(request.getURI()).getPath());
                    if (!cookie.isEmpty()) {
                        request.replaceHeader("Cookie", cookie);
                    }
                    var answer = context.next(request, response);
                    cookies.keep(answer.getHeaders().getValues("Set-Cookie"));
                    return answer;
                });
    }

    public CookieJar cookies() {
        return cookies;
    }

    /** The headers with which the gateway set the session's cookies. */
    public List<String> sessionCookies() {
        return List.copyOf(sessionCookies);
    }

    public String memberId() {
        return request().get("/session").jsonPath().getString("memberId");
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        for (int hop = 0; hop < MOST_HOPS && last.statusCode() / 100 == 3; hop++) {
            String location = last.headers().firstValue("Location").orElseThrow();
            last = get(last.uri().resolve(location).toString());
        }
        return last;
    }

    private HttpResponse<String> get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest request = builder.copy().build();
        String cookie = cookies.header(request.uri().getPath());
        if (!cookie.isEmpty()) {
            builder.header("Cookie", cookie);
        }
        try {
            HttpResponse<String> response = HTTP.send(builder.build(), BodyHandlers.ofString());
            List<String> set = response.headers().allValues("Set-Cookie");
            set.stream().filter(header -> header.startsWith("q_session")).forEach(sessionCookies::add);
            cookies.keep(set);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
