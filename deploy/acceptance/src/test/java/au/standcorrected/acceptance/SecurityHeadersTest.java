package au.standcorrected.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Order(3)
@OnThePlatform
@DisplayName("Every answer carries the headers that protect it")
class SecurityHeadersTest {
    private final Person anybody = Person.anybody(Platform.running());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/programs",
                "/programs/sacroiliac-joint-dysfunction",
                "/programs/no-such-program",
                "/app",
                "/app/programs",
                "/design/tokens.css",
                "/session",
                "/session/trouble",
                "/health",
                "/api/programs/v1/catalogue",
                "/api/accounts/v1/me",
                "/robots.txt",
                "/nowhere"
            })
    void ourOwn(String path) {
        Response answer = anybody.plainRequest().accept("*/*").get(path);
        protects(answer::header);
        String policy = answer.header("Content-Security-Policy");
        assertThat(directive(policy, "default-src")).isEqualTo("'none'");
        assertThat(directive(policy, "script-src")).isEqualTo("'self'");
        assertThat(directive(policy, "style-src")).startsWith("'self'").doesNotContain("unsafe-inline");
        assertThat(directive(policy, "frame-ancestors")).isEqualTo("'none'");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
    }

    @Test
    void keycloaksPages() {
        HttpResponse<String> page = anybody.open("/session/sign-in?then=/app");
        assertThat(page.statusCode()).isEqualTo(200);
        Function<String, String> header =
                name -> page.headers().firstValue(name).orElse("");
        protects(header);
        String policy = header.apply("Content-Security-Policy");
        assertThat(directive(policy, "default-src")).isEqualTo("'none'");
        assertThat(directive(policy, "frame-ancestors")).isIn("'self'", "'none'");
        assertThat(directive(policy, "form-action")).isEqualTo("'self'");
        assertThat(page.body()).doesNotContain("<style").doesNotContain(" onclick=");
    }

    @Test
    void everyPageOfTheAppHasANonceOfItsOwn() {
        String first = anybody.plainRequest().get("/app").header("Content-Security-Policy");
        String second = anybody.plainRequest().get("/app").header("Content-Security-Policy");
        assertThat(directive(first, "style-src")).contains("'nonce-").isNotEqualTo(directive(second, "style-src"));
    }

    @Test
    void aRequestIdOfACallerIsNotTakenOver() {
        Response answer = anybody.plainRequest()
                .header("X-Request-Id", "00000000-0000-0000-0000-000000000000")
                .get("/api/programs/v1/catalogue");
        assertThat(answer.header("X-Request-Id")).isNotEqualTo("00000000-0000-0000-0000-000000000000");
    }

    private static void protects(Function<String, String> header) {
        assertThat(header.apply("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header.apply("Referrer-Policy")).isIn("same-origin", "no-referrer");
        assertThat(header.apply("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(header.apply("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    private static String directive(String policy, String name) {
        for (String directive : policy.split(";", -1)) {
            if (directive.strip().startsWith(name + " ")) {
                return directive.strip().substring(name.length() + 1);
            }
        }
        return "";
    }
}
