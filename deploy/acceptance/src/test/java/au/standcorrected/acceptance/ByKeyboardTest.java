package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.soon;
import static au.standcorrected.acceptance.people.Following.LOW_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Keyboard;
import au.standcorrected.acceptance.pages.Player;
import au.standcorrected.acceptance.pages.Today;
import au.standcorrected.acceptance.people.Following;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(6)
@OnThePlatform
@StepByStep
@DisplayName("Somebody does a whole session by keyboard")
class ByKeyboardTest {
    private static final String PRESSED = "Enter";
    /** The block that is next has a button, the others a link. */
    private static final String BLOCK = "Morning";

    private final Login login = Login.stranger();
    private Browsers browsers;
    private Window window;
    private Keyboard keyboard;
    private Following following;

    @BeforeAll
    void somebodyWhoFollowsAProgram() {
        Platform platform = Platform.running();
        new Keycloak(platform).add(List.of(login));
        following = Following.start(Person.signedIn(platform, login), LOW_BACK);
        browsers = Browsers.start(platform);
        window = browsers.open();
        window.go("/session/sign-in?then=/app");
        new Door(window).signIn(login);
        new Today(window).has(BLOCK);
        window.page().clock().install();
        keyboard = new Keyboard(window);
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void escapeAsksAndLeavingGoesBackToTheDay() {
        keyboard.to(new Today(window).wordsToStart(BLOCK)).press(PRESSED).isAt("Anything new since last time?");
        keyboard.press("Escape").isAt("Keep going").press(PRESSED).isAt("Anything new since last time?");
        keyboard.press("Escape").to("Leave for now").press(PRESSED);
        new Today(window).has(BLOCK);
        keyboard.isAt("Good ");
    }

    @Test
    @Order(2)
    void beginsAndSaysHowThePainIs() {
        keyboard.to(new Today(window).wordsToStart(BLOCK)).press(PRESSED).isAt("Anything new since last time?");
        keyboard.to("No, let’s go").press(PRESSED).isAt("Before you begin");
        keyboard.to("0, no pain").press("ArrowRight", 4).isAt("4");
        keyboard.to("Begin").press(PRESSED).isAt("Belly breathing");
    }

    @Test
    @Order(3)
    void pausesGoesOnAndIsAskedBeforeLeaving() {
        keyboard.to("Start").press(PRESSED).isAt("Pause");
        keyboard.press("Space").isAt("Go on").press("Space").isAt("Pause");
        keyboard.press("Escape").isAt("Keep going");
        Player player = Player.underWay(window);
        int asked = player.secondsLeft();
        window.page().clock().runFor(5_000);
        assertThat(player.secondsLeft()).as("the timer waits for the answer").isEqualTo(asked);
        keyboard.press("Escape").isAt("Pause");
        keyboard.to("Skip").press(PRESSED).press("Shift+Tab").isAt("Pause");
    }

    @Test
    @Order(4)
    void theFocusGoesAlongFromExerciseToExercise() {
        Player player = Player.underWay(window).toTheEndOfTheExercise();
        keyboard.isAt("Pelvic tilts").to("Start").press(PRESSED).isAt("Pause");
        player.toTheEndOfTheExercise();
        keyboard.isAt("Cat and camel").to("Skip this one").press(PRESSED).isAt("How was that?");
    }

    @Test
    @Order(5)
    void saysHowItWasAndSaves() {
        keyboard.to("0, no pain").press("ArrowRight", 3).isAt("3");
        keyboard.to("Anything to remember?").type("Not one click.");
        keyboard.to("Save this session").press(PRESSED);
        window.page().getByText("Saved to your progress.").waitFor();
        assertThat(keyboard.isLost()).isFalse();
        keyboard.to("Back to Today").press(PRESSED);
        new Today(window).hasDone(BLOCK);
        keyboard.isAt("Good ");
    }

    @Test
    @Order(6)
    void isLoggedAsItWasDone() {
        soon("the log is there", () -> logged().size() == 1);
        assertThat(logged().get(0)).isEqualTo("4 3 Not one click.");
        assertThat(window.troubles()).isEmpty();
    }

    private List<String> logged() {
        return following
                .person()
                .request()
                .get("/api/programs/v1/me/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.collect { it.painBefore + ' ' + it.painAfter + ' ' + it.note }");
    }
}
