package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(9)
@OnThePlatform
@DisplayName("A part that is away takes nothing else with it")
class ServiceAwayTest {
    private static final String PLANS = "/api/accounts/v1/plans";
    private static final String CATALOGUE = "/api/programs/v1/catalogue";

    private final Platform platform = Platform.running();
    private final Person anybody = Person.anybody(platform);

    @BeforeEach
    void somebodyStartsItAgain() {
        assumeTrue(platform.restartsComponents(), "only on a platform of our own");
    }

    @Test
    void accountsAwayIsA503ForItsOwnCallersOnly() {
        platform.kill("accounts");

        Response answer = anybody.request().get(PLANS);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).startsWith("/problems/");
        assertThat(answer.asString()).doesNotContain("127.0.0.1").doesNotContain("Connection refused");
        assertThat(anybody.request().get(CATALOGUE).statusCode()).isEqualTo(200);
        assertThat(anybody.open("/programs").statusCode()).isEqualTo(200);
        assertThat(anybody.request().get("/session").statusCode()).isEqualTo(200);
        assertThat(anybody.open("/session/sign-in?then=/app").statusCode()).isEqualTo(200);
        soon("accounts is back", () -> anybody.request().get(PLANS).statusCode() == 200);
    }

    @Test
    void oneOfTwoReplicasAwayIsNotNoticed() {
        platform.kill("programs-2");
        for (int request = 0; request < 50; request++) {
            assertThat(anybody.request().get(CATALOGUE).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theHealthOfTheWholeNamesThePartThatIsAway() {
        platform.kill("media");
        soon("health names media", () -> {
            Response health = anybody.request().get("/health");
            return health.asString().contains("media")
                    && health.asString().toUpperCase(java.util.Locale.ROOT).contains("DOWN");
        });
        soon("all is well again", () -> !anybody.request()
                .get("/health")
                .asString()
                .toUpperCase(java.util.Locale.ROOT)
                .contains("DOWN"));
    }
}
