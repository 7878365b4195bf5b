package au.standcorrected.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Order(3)
@OnThePlatform
@DisplayName("Signing in and out")
class SignInTest {
    private static final String ME = "/api/accounts/v1/me";

    private Platform platform = Platform.running();
    private Login login = Login.stranger();

    @BeforeEach
    void somebodyHasAnAccount() {
        new Keycloak(platform).add(List.of(login));
    }

    @Test
    void nobodyIsSignedInAtFirst() {
        Response session = Person.anybody(platform).request().get("/session");
        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.jsonPath().getMap("")).isEqualTo(java.util.Map.of("signedIn", false));
        assertThat(session.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theDemoOffersItsPeopleWithTheAddressFilledIn() {
        String home = Person.anybody(platform).open("/").body();
        assertThat(home).contains("Look around as…").contains("/session/sign-in?then=/app/&amp;hint=gus.figtree%40");

        HttpResponse<String> door = Person.anybody(platform)
                .open("/session/sign-in?then=/app/&hint=gus.figtree%40demo.standcorrected.test");

        assertThat(door.body()).contains("value=\"gus.figtree@demo.standcorrected.test\"");
    }

    @Test
    void theApiAnswers401AndNeverSendsAScriptToASignInPage() {
        Response answer = Person.anybody(platform).request().get(ME);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/sign-in-needed");
    }

    @Test
    void theSessionTellsWhoItIsAndNoToken() {
        Person person = Person.signedIn(platform, login);
        Response session = person.request().get("/session");
        assertThat(session.jsonPath().getMap("")).containsOnlyKeys("signedIn", "memberId", "name", "email", "roles");
        assertThat(session.jsonPath().getString("email")).isEqualTo(login.email());
        assertThat(session.jsonPath().getList("roles")).isEqualTo(List.of("subscriber"));
        assertThat(session.asString()).doesNotContain("eyJ");
        assertThat(session.getHeaders().toString()).doesNotContain("eyJ");
    }

    @Test
    void cookiesAreClosedToScriptsAndOtherSitesAndEncrypted() {
        Person person = Person.anybody(platform);
        person.signIn(login);
        assertThat(person.cookies().values()).isNotEmpty().noneMatch(value -> value.contains("eyJhbGciOiJSUzI1NiI"));
        assertThat(person.sessionCookies()).isNotEmpty().allSatisfy(header -> assertThat(
                        header.toLowerCase(java.util.Locale.ROOT))
                .contains("httponly")
                .contains("samesite=lax")
                .contains("path=/"));
    }

    @Test
    void signingOutEndsTheSessionHereAndAtKeycloak() {
        Person person = Person.signedIn(platform, login);
        assertThat(person.request().get(ME).statusCode()).isNotEqualTo(401);

        Response out = person.request().post("/session/sign-out");

        assertThat(out.statusCode()).isEqualTo(200);
        assertThat(out.jsonPath().getString("redirect")).startsWith("/");
        assertThat(person.request().get("/session").jsonPath().getBoolean("signedIn"))
                .isFalse();
        assertThat(person.request().get(ME).statusCode()).isEqualTo(401);
        HttpResponse<String> again = person.open("/session/sign-in?then=/app");
        assertThat(again.uri().getPath()).startsWith("/auth/realms/");
        assertThat(again.body()).contains("kc-form-login");
    }

    @Test
    void twoBrowsersOfOnePersonAreTwoSessions() {
        Person phone = Person.signedIn(platform, login);
        Person desk = Person.signedIn(platform, login);

        phone.request().post("/session/sign-out").then().statusCode(200);

        assertThat(desk.request().get("/session").jsonPath().getBoolean("signedIn"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "javascript:alert(1)",
                "/session/sign-in"
            })
    void nobodyIsSentElsewhereAfterSigningIn(String then) {
        Person person = Person.signedIn(platform, login);
        HttpResponse<String> end = person.open(
                "/session/sign-in?then=" + java.net.URLEncoder.encode(then, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(end.uri().toString()).startsWith(platform.url() + "/app");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/admin",
                "/auth/admin/master/console/",
                "/auth/",
                "/auth/metrics",
                "/auth/health",
                "/q/metrics",
                "/q/dev"
            })
    void theInnerDoorsAreNotReachable(String path) {
        int status = Person.anybody(platform).plainRequest().get(path).statusCode();
        assertThat(status).isEqualTo(404);
    }
}
