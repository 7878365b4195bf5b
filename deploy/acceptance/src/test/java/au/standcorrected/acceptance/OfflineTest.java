package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.soon;
import static au.standcorrected.acceptance.people.Following.SACROILIAC;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Offline;
import au.standcorrected.acceptance.pages.Player;
import au.standcorrected.acceptance.pages.Today;
import au.standcorrected.acceptance.people.Following;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(5)
@OnThePlatform
@StepByStep
@DisplayName("Somebody takes their program along and does a session in airplane mode")
class OfflineTest {
    private static final String SESSIONS = "/api/programs/v1/me/sessions";

    private final Login login = Login.stranger();
    private final List<Response> posted = new CopyOnWriteArrayList<>();
    private Platform platform;
    private Browsers browsers;
    private Window window;
    private Offline offline;
    private Person person;

    @BeforeAll
    void somebodyFollowsAProgram() {
        platform = Platform.running();
        new Keycloak(platform).add(List.of(login));
        person = Person.signedIn(platform, login);
        Following.start(person, SACROILIAC);
        browsers = Browsers.start(platform);
        window = browsers.open();
        window.go("/session/sign-in?then=/app");
        new Door(window).signIn(login);
        window.page().context().onResponse(response -> {
            if (response.url().endsWith(SESSIONS + "/batch")) {
                posted.add(response);
            }
        });
        offline = new Offline(window);
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void downloadsTheNextDays() {
        new Today(window).has("Morning");
        window.look("40-today-before-download");
        offline.download();
        window.look("41-today-downloaded");
        window.go("/app/offline");
        window.look("42-offline-page");
    }

    @Test
    @Order(2)
    void opensTheDayInAirplaneMode() {
        offline.airplaneMode(true);
        Today.open(window).has("Morning").has("Evening");
        offline.saysSo();
        window.look("43-today-offline");
    }

    @Test
    @Order(3)
    void playsASessionToItsEnd() {
        window.page().clock().install();
        Player player = new Today(window).start("Morning");
        player.nothingIsNew().painBefore(6).doEveryExercise().painAfter(4).isKeptOnThisDevice();
        Today.open(window).hasDone("Morning");
        assertThat(offline.waiting()).isVisible();
        window.look("45-today-offline-done");
        assertThat(kept()).isEmpty();
    }

    @Test
    @Order(4)
    void itArrivesOnceWhenTwoTabsComeBackTogether() {
        Page secondTab = window.page().context().newPage();
        secondTab.navigate("/app");
        assertThat(secondTab.getByText("1 session waiting to send")).isVisible();
        offline.airplaneMode(false);
        soon("the session has arrived", () -> kept().size() == 1);
        assertThat(offline.waiting()).not().isVisible();
        assertThat(secondTab.getByText("1 session waiting to send")).not().isVisible();
        Today.open(window).hasDone("Morning");
        assertThat(kept()).hasSize(1);
        assertThat(posted).hasSize(1).allSatisfy(response -> assertThat(response.status())
                .isEqualTo(200));
        secondTab.close();
    }

    @Test
    @Order(5)
    void endedAccessTakesTheDownloadOffTheDevice() {
        assertThat(offline.stores()).isEqualTo(2);
        String member = person.request().get("/api/accounts/v1/me").path("id");
        Person.signedIn(platform, Login.ADMIN)
                .request()
                .post("/api/accounts/v1/members/" + member + "/subscription/end")
                .then()
                .statusCode(200);
        soon("programs refuses", () -> person.request().get(SESSIONS).statusCode() == 403);
        window.go("/app/progress");
        soon("nothing that was lent is left", () -> offline.stores() == 0);
        offline.airplaneMode(true);
        window.go("/app");
        assertThat(window.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("You seem to be offline")))
                .isVisible();
        assertThat(window.page().getByText("Pelvic tilts")).not().isVisible();
        window.look("46-offline-nothing-lent");
        offline.airplaneMode(false);
    }

    @Test
    @Order(6)
    void nothingWentWrongUnseen() {
        assertThat(window.troubles()).isEmpty();
    }

    private List<Object> kept() {
        return person.request()
                .get(SESSIONS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }
}
