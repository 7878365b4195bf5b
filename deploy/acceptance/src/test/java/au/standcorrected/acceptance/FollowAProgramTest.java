package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.within;
import static au.standcorrected.acceptance.people.Following.SACROILIAC;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Look;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Editor;
import au.standcorrected.acceptance.pages.Mailbox;
import au.standcorrected.acceptance.pages.Program;
import au.standcorrected.acceptance.pages.Progress;
import au.standcorrected.acceptance.pages.PublicProgram;
import au.standcorrected.acceptance.pages.Today;
import au.standcorrected.acceptance.pages.Welcome;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
@OnThePlatform
@StepByStep
@DisplayName("Somebody with a sore back finds a program, follows it, and stops")
class FollowAProgramTest {
    private static final String PROGRAM = "Sacroiliac joint pain";
    private static final String DAY = "/api/programs/v1/me/day";

    private final Login wren = Login.stranger();
    private Platform platform;
    private Browsers browsers;
    private Window window;
    private Window editors;
    private String wrensId = "";
    /** How often the first exercise is repeated before the editor changes it. */
    private int tilts;

    @BeforeAll
    void openTheBrowser() {
        platform = Platform.running();
        browsers = Browsers.start(platform);
        window = browsers.open();
        editors = browsers.open();
        tilts = Person.signedIn(platform, Login.EDITOR)
                .request()
                .get("/api/programs/v1/editor/programs/" + SACROILIAC)
                .jsonPath()
                .getInt("draft.document.phases[0].plan.find { it.exercise == 'pelvic-tilt' }.dosage.repetitions");
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void aVisitorReadsAPreview() {
        PublicProgram.find(window, PROGRAM).saysWhatItIsAndHowItIsKnown();
    }

    @Test
    @Order(2)
    void joinsAndVerifiesTheEmailAddress() {
        Door door = PublicProgram.open(window, SACROILIAC).start();
        door.join("Wren", "Banksia", wren);
        new Mailbox(platform, wren.email()).followTheLinkOfTheNewestLetter(window);
        door.confirmTheAddress();
    }

    @Test
    @Order(3)
    void agreesAndStartsTheTrial() {
        new Welcome(window)
                .knowsMeAs("Wren", "Banksia")
                .doesNotStartWithoutConsent()
                .agreeAndStartTheTrial();
        wrensId = String.valueOf(
                window.page().evaluate("() => fetch('/session').then(a => a.json()).then(s => s.memberId)"));
    }

    @Test
    @Order(4)
    void readsTheWarningSignsAndStartsTheProgram() {
        new Program(window, PROGRAM).readTheWarningSignsAndStart();
        new Today(window).has("Morning").has("At your desk").has("Evening");
        window.look("09-today");
    }

    @Test
    @Order(5)
    void doesTheMorningBlockAndLogsPainFrom5To3() {
        window.page().clock().install();
        new Today(window)
                .start("Morning")
                .nothingIsNew()
                .painBefore(5)
                .doEveryExercise()
                .painAfter(3)
                .isSaved();
        Today.open(window).hasDone("Morning");
        window.look("16-today-morning-done");
    }

    @Test
    @Order(6)
    void seesItOnTheChart() {
        Progress.open(window).drawsPain(5, 3).openNewestSession().logged("Pelvic tilt", tilts + " times, hold 2 s");
        window.look("17-progress");
    }

    @Test
    @Order(7)
    void theEditorChangesAStepAndPublishes() {
        editors.go("/session/sign-in?then=/app/editor");
        editors.look("19-sign-in");
        new Door(editors).signIn(Login.EDITOR);
        Editor.open(editors, PROGRAM)
                .repetitions("Settle it", "Pelvic tilts", tilts + 2)
                .isSavedWithTheChange(Integer.toString(tilts), Integer.toString(tilts + 2))
                .publish("Two more gentle tilts.");
    }

    @Test
    @Order(8)
    void isOfferedTheNewVersionWhileTheOldLogKeepsTheOldDosage() {
        Today today = Today.open(window);
        assertThat(today.offer(PROGRAM)).containsText("Two more gentle tilts.");
        window.look("23-today-offer");
        today.offer(PROGRAM)
                .getByRole(AriaRole.BUTTON)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Use the new version"))
                .click();
        assertThat(today.offer(PROGRAM)).not().isVisible();
        Progress.open(window).openNewestSession().logged("Pelvic tilt", tilts + " times, hold 2 s");
        Today.open(window).start("Evening").nothingIsNew();
    }

    @Test
    @Order(9)
    void looksAroundTheOtherPages() {
        Stream.of("account", "programs", "programs/" + SACROILIAC).forEach(place -> {
            window.go("/app/" + place);
            assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            window.look("18-" + place.replace('/', '-'));
        });
        Stream.of("clinics", "health-tips", "programs/no-such-program").forEach(place -> {
            window.go("/" + place);
            window.look("02-" + place.replace('/', '-'));
        });
    }

    @Test
    @Order(10)
    void theTrialEndsAndPageAndApiRefuseWithinASecond() {
        window.go("/app");
        assertThat(window.statusOf(DAY)).isEqualTo(200);
        Person owen = Person.signedIn(platform, Login.ADMIN);
        owen.request()
                .post("/api/accounts/v1/members/" + wrensId + "/subscription/end")
                .then()
                .statusCode(200);
        within(Duration.ofSeconds(1), "the API refuses", () -> window.statusOf(DAY) == 403);
        window.page().reload();
        assertThat(window.page()
                        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Your access has ended")))
                .isVisible();
        window.look("24-access-ended");
        Stream.generate(() -> window.statusOf(DAY)).limit(20).forEach(status -> assertThat(status)
                .isEqualTo(403));
        window.go("/app/account");
        assertThat(window.page().getByText("Your access ended on")).isVisible();
        window.look("25-account-ended");
    }

    @Test
    @Order(11)
    void leavesNothingBehindWhenSigningOut() {
        assertThat(window.readableByScripts()).doesNotContain("eyJ");
        window.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .click();
        window.page().waitForURL(platform.url() + "/");
        assertThat(window.statusOf("/api/accounts/v1/me")).isEqualTo(401);
        assertThat(window.readableByScripts()).doesNotContain(wren.email()).doesNotContain("pelvic-tilt");
    }

    @Test
    @Order(12)
    void nothingWentWrongUnseen() {
        assertThat(Stream.concat(window.troubles().stream(), editors.troubles().stream()))
                .isEmpty();
    }

    @Test
    @Order(13)
    void everyPageFitsItsWindowAndAxeCoreFindsNothingOnAny() {
        assertAll(() -> assertThat(Look.tooWide()).isEmpty(), () -> assertThat(Look.violations())
                .isEmpty());
    }
}
