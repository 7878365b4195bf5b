package au.standcorrected.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Today;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes a quarter of an hour of waiting, so it is asked for by name: see the README beside. */
@Tag("long")
@Order(20)
@OnThePlatform
@DisplayName("Keycloak away for five minutes")
class KeycloakAwayTest {
    private static final Duration AWAY = Duration.ofMinutes(5);

    /** Access tokens hold 15 minutes and are refreshed from the middle: the outage begins just before it. */
    private static final Duration BEFORE_HALF_LIFE = Duration.ofMinutes(7);

    private static final String ME = "/api/accounts/v1/me";

    private final Platform platform = Platform.running();

    @Test
    @DisplayName("somebody who is signed in notices nothing, and has new tokens once it is back")
    void nothingIsNoticed() throws InterruptedException {
        try (Browsers browsers = Browsers.start(platform)) {
            Window window = browsers.open();
            window.go("/session/sign-in?then=/app");
            new Door(window).signIn(Login.SUBSCRIBER);
            new Today(window);
            Person api = Person.signedIn(platform, Login.SUBSCRIBER);
            String before = api.cookies().header("/");
            Thread.sleep(BEFORE_HALF_LIFE.toMillis());

            platform.freeze("keycloak");
            int looks = 0;
            try {
                Instant end = Instant.now().plus(AWAY);
                while (Instant.now().isBefore(end)) {
                    long begun = System.nanoTime();
                    assertThat(api.request().get(ME).statusCode()).isEqualTo(200);
                    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
                    Today.open(window);
                    assertThat(window.statusOf(ME)).isEqualTo(200);
                    looks++;
                    Thread.sleep(5_000);
                }
            } finally {
                platform.thaw("keycloak");
            }

            assertThat(window.troubles()).isEqualTo(List.of());
            Soon.within(Duration.ofMinutes(1), "the session has new tokens", () -> {
                api.request().get(ME).then().statusCode(200);
                return !api.cookies().header("/").equals(before);
            });
            System.out.printf(
                    "Keycloak away for %d minutes over the half-life of the tokens: %d looks, all answered.%n",
                    AWAY.toMinutes(), looks);
        }
    }
}
