package au.standcorrected.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.people.Joining;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(3)
@OnThePlatform
@DisplayName("A change that another site could have started is refused")
class CrossSiteRequestsTest {
    private static final String CONSENT = "/api/accounts/v1/me/consents/reminders";

    private final Platform platform = Platform.running();
    private Person person = Person.anybody(platform);

    @BeforeEach
    void somebodyIsSignedIn() {
        Login login = Login.stranger();
        new Keycloak(platform).add(List.of(login));
        person = Person.signedIn(platform, login);
        new Joining(person::request).register();
    }

    @Test
    void fromOurOwnPagesItGoesThrough() {
        assertThat(changed(person.request()).statusCode()).isEqualTo(200);
    }

    @Test
    void withoutOurHeader() {
        refused(person.plainRequest().header("Origin", platform.url()));
    }

    @Test
    void withoutSayingWhereItComesFrom() {
        refused(person.plainRequest().header("X-Stand-Corrected", "1"));
    }

    @Test
    void fromAnotherOrigin() {
        refused(person.plainRequest()
                .header("X-Stand-Corrected", "1")
                .header("Origin", "https://elsewhere.example")
                .header("Sec-Fetch-Site", "cross-site"));
    }

    @Test
    void fromAnotherPortOfTheSameHost() {
        refused(person.plainRequest()
                .header("X-Stand-Corrected", "1")
                .header("Origin", "http://localhost:1")
                .header("Sec-Fetch-Site", "same-site"));
    }

    @Test
    void signingSomebodyOutFromElsewhere() {
        Response answer = person.plainRequest()
                .header("Origin", "https://elsewhere.example")
                .post("/session/sign-out");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(person.request().get("/session").jsonPath().getBoolean("signedIn"))
                .isTrue();
    }

    @Test
    void noOtherOriginMayReadAnAnswer() {
        Response answer = person.plainRequest()
                .header("Origin", "https://elsewhere.example")
                .get("/api/accounts/v1/me");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    private static void refused(RequestSpecification request) {
        Response answer = changed(request);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/cross-site-request");
    }

    private static Response changed(RequestSpecification request) {
        return request.body(Map.of("version", 1, "granted", true)).put(CONSENT);
    }
}
