package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.soon;
import static au.standcorrected.acceptance.people.Following.LOW_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Player;
import au.standcorrected.acceptance.pages.Today;
import au.standcorrected.acceptance.people.Following;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(6)
@OnThePlatform
@StepByStep
@DisplayName("A session goes on through the background, a lost tab and a lost network, and is logged once")
class SessionInTroubleTest {
    /** Begins with five minutes of breathing, and has two more exercises, every day. */
    private static final String BLOCK = "Morning";

    private final Login login = Login.stranger();
    private Platform platform;
    private Browsers browsers;
    private Window window;
    private Following following;

    @BeforeAll
    void somebodyWhoFollowsAProgram() {
        platform = Platform.running();
        new Keycloak(platform).add(List.of(login));
        following = Following.start(Person.signedIn(platform, login), LOW_BACK);
        browsers = Browsers.start(platform);
        window = browsers.open();
        window.go("/session/sign-in?then=/app/");
        new Door(window).signIn(login);
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void theTimerIsRightAfterAMinuteInTheBackground() {
        Today today = new Today(window);
        window.page().clock().install();
        Player player = today.start(BLOCK).nothingIsNew().painBefore(4).startExercise();
        int before = player.secondsLeft();
        // The clock of a page in the background goes on, its timers do not.
        window.page().clock().fastForward(60_000);
        window.page().clock().runFor(200);
        assertThat(player.secondsLeft()).isCloseTo(before - 60, within(2));
    }

    @Test
    @Order(2)
    void aLostTabIsTakenUpWhereItWas() {
        int before = Player.underWay(window).secondsLeft();
        String address = window.page().url();
        window.reopen(address);
        Player player = Player.underWay(window).isPaused();
        assertThat(player.secondsLeft()).isCloseTo(before, within(3));
        player.goOn();
    }

    @Test
    @Order(3)
    void aLostNetworkCostsNothing() {
        Player player = Player.underWay(window);
        window.page().context().setOffline(true);
        player.toTheEndOfTheExercise()
                .skipExercise()
                .restOfTheExercises()
                .painAfter(3)
                .waitsToBeSent();
        assertThat(logged()).isEmpty();
        window.page().context().setOffline(false);
        player.isSavedAfterAll();
    }

    @Test
    @Order(4)
    void theLogSaysWhatWasDoneOnce() {
        soon("the log has arrived", () -> logged().size() == 1);
        Map<String, Object> log = logged().get(0);
        assertThat(log)
                .containsEntry("block", "morning")
                .containsEntry("painBefore", 4)
                .containsEntry("painAfter", 3);
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> items = (List<Map<String, Object>>) Objects.requireNonNull(log.get("items"));
        assertThat(items.get(0)).containsEntry("setsDone", 1).containsEntry("skipped", false);
        assertThat(items.get(1)).containsEntry("setsDone", 0).containsEntry("skipped", true);
        assertThat(items.subList(2, items.size()))
                .allSatisfy(item -> assertThat(item).containsEntry("skipped", false));
        Today.open(window).hasDone(BLOCK);
        assertThat(logged()).hasSize(1);
        assertThat(window.troubles()).isEmpty();
    }

    private List<Map<String, Object>> logged() {
        return following
                .person()
                .request()
                .get("/api/programs/v1/me/sessions")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
