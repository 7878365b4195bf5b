package au.standcorrected.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Look;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Practice;
import au.standcorrected.acceptance.pages.Stills;
import au.standcorrected.acceptance.pages.Today;
import au.standcorrected.acceptance.people.Following;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Patient;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After the journeys, so that what they looked at is judged here with the rest. */
@Order(8)
@OnThePlatform
@StepByStep
@DisplayName("The pages beside the journeys' roads fit their windows, and axe-core finds nothing on them")
class EveryPageTest {
    /** Its prone press-up is what the other program advises against. */
    private static final String SCIATICA = "sciatica";

    private static final String FACET = "lumbar-facet-pain";

    private final Login login = Login.stranger();
    private Platform platform;
    private Browsers browsers;
    private Window window;
    private Window ned;
    private Person person;
    private Following following;

    @BeforeAll
    void aPatientWhoFollowsTwoProgramsThatDisagree() {
        platform = Platform.running();
        new Keycloak(platform).add(List.of(login));
        person = Person.signedIn(platform, login);
        following = Following.start(person, SCIATICA);
        Following.begin(person, FACET);
        Patient.share(person);
        browsers = Browsers.start(platform);
        window = browsers.open();
        window.go("/session/sign-in?then=/app");
        new Door(window).signIn(login);
        ned = browsers.open();
        ned.go("/session/sign-in?then=/app/practice");
        new Door(ned).signIn(Login.PRACTITIONER);
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void whatAnybodyReads() {
        Stream.of(
                        "programs?q=sore+heel",
                        "programs?q=zzzz",
                        "programs/region/low-back",
                        "exercises",
                        "exercises/pelvic-tilt",
                        "glossary",
                        "glossary/abduction")
                .forEach(place -> look(window, "/" + place, place));
    }

    @Test
    @Order(2)
    void theDayWithADisagreementAndADipInIt() {
        Today.open(window);
        assertThat(heading(window, "Your programs don’t agree on")).isVisible();
        window.page().getByText("Hurting more than usual?").click();
        window.lookBriefly("today-conflict-and-flare");
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("A gentle set"))
                .click();
        assertThat(heading(window, "A gentler day")).isVisible();
        window.lookBriefly("today-gentle");
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Back to my usual day"))
                .click();
        new Today(window).has("Evening");
    }

    @Test
    @Order(3)
    void whatBelongsToAMember() {
        look(window, "/app/my-programs/" + following.enrolment(), "my-program");
        look(window, "/app/check-in?moment=weekly", "check-in");
        look(window, "/app/progress", "progress");
        look(window, "/app/offline", "offline");
        look(window, "/app/account", "account");
        look(window, "/api/programs/v1/me/enrolments/" + following.enrolment() + "/handout", "handout");
    }

    @Test
    @Order(4)
    void aFigureThatMustNotMoveIsAPicture() {
        window.go("/exercises/pelvic-tilt");
        new Stills(window).areAllThatIsShown();
        Today.open(window).start("Evening").nothingIsNew().painBefore(3);
        new Stills(window).areAllThatIsShown();
    }

    @Test
    @Order(5)
    void theHoldAfterAWarningSign() {
        person.request()
                .body(Map.of("enrolment", following.enrolment(), "sign", "rf-ca"))
                .post("/api/programs/v1/me/concerns")
                .then()
                .statusCode(201);
        look(window, "/app", "today-hold");
    }

    @Test
    @Order(6)
    void whatAPractitionerSees() {
        String patient = "/app/practice/" + person.memberId();
        Soon.soon(
                "programs knows of the visit and of the consent",
                () -> ned.statusOf("/api/programs/v1/practice/patients/" + person.memberId()) == 200);
        look(ned, "/app", "staff-today");
        look(ned, "/app/practice", "practice");
        new Practice(ned, person.memberId()).find("Wren");
        ned.lookBriefly("patient");
        ned.go(patient + "/assign");
        ned.page()
                .getByLabel("Program", new Page.GetByLabelOptions().setExact(true))
                .selectOption(SCIATICA);
        assertThat(ned.page().getByLabel("Sets").first()).isVisible();
        ned.lookBriefly("assign");
        look(ned, "/app/practice/00000000-0000-4000-8000-00000000000a", "not-shared");
    }

    @Test
    @Order(7)
    void nothingWentWrongUnseen() {
        assertThat(Stream.concat(window.troubles().stream(), ned.troubles().stream()))
                .isEmpty();
    }

    @Test
    @Order(8)
    void everyPageFitsItsWindowAndAxeCoreFindsNothingOnAny() {
        assertAll(() -> assertThat(Look.tooWide()).isEmpty(), () -> assertThat(Look.violations())
                .isEmpty());
    }

    private static void look(Window window, String path, String name) {
        window.go(path);
        assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        window.lookBriefly(name);
    }

    private static Locator heading(Window window, String begins) {
        return window.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(begins))
                .first();
    }
}
