package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.within;
import static au.standcorrected.acceptance.people.Following.LOW_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Account;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Practice;
import au.standcorrected.acceptance.pages.Today;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Patient;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(6)
@OnThePlatform
@StepByStep
@DisplayName("A practitioner puts a program together, the patient does it on an iPad, and takes the consent back")
class AssignedProgramTest {
    private static final String PRACTITIONER = "Dr Ned Ironbark";
    private static final String NOTE = "Three minutes of breathing is plenty to begin with.";
    private static final String BLOCK = "Morning";

    private final Login login = Login.stranger();
    private Browsers browsers;
    private Window ned;
    private Window ipad;
    private Person person;
    private Practice practice;

    @BeforeAll
    void aPatientWhoSharesAndAPractitionerAtTheirClinic() {
        Platform platform = Platform.running();
        new Keycloak(platform).add(List.of(login));
        person = Person.signedIn(platform, login);
        Patient.become(person);
        browsers = Browsers.start(platform);
        ned = browsers.open();
        ned.go("/session/sign-in?then=/app/practice");
        new Door(ned).signIn(Login.PRACTITIONER);
        practice = new Practice(ned, person.memberId());
        ipad = browsers.openIpad();
        ipad.go("/session/sign-in?then=/app");
        new Door(ipad).signIn(login);
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void thePractitionerAssignsAProgramInADosageOfTheirOwn() {
        Soon.soon("programs knows of the visit and of the consent", () -> ned.statusOf(page()) == 200);
        practice.find("Wren").assign(LOW_BACK, "Belly breathing", "Minutes", "3", NOTE);
    }

    @Test
    @Order(2)
    void thePatientReadsWhatIsDifferentAndTheWarningSignsAndStarts() {
        ipad.go("/app");
        Today.welcoming(ipad)
                .offeredBy(PRACTITIONER, NOTE)
                .saysOf("Belly breathing", "3 min")
                .readTheWarningSignsAndStart()
                .has(BLOCK);
    }

    @Test
    @Order(3)
    void thePatientDoesTheFirstBlockAndReadsItFromTheMat() {
        ipad.page().clock().install();
        Today.open(ipad)
                .start(BLOCK)
                .nothingIsNew()
                .painBefore(6)
                .startExercise()
                .isReadableAtTwoMetres()
                .toTheEndOfTheExercise()
                .restOfTheExercises()
                .remember("Easier than I thought.")
                .painAfter(4)
                .isSaved();
        Today.open(ipad).hasDone(BLOCK);
    }

    @Test
    @Order(4)
    void thePractitionerSeesTheSessionTheAdherenceAndThePain() {
        practice.listSays("Last session")
                .saysTakenUp()
                .hasDoneThisWeek(3)
                .hasDone("Belly breathing", 1)
                .hasPain(6, 4)
                .reads("Easier than I thought.");
    }

    @Test
    @Order(5)
    void takenBackOnTheAccountPageIsGoneAtOnce() {
        new Account(ipad).takeBackSharing();
        within(Duration.ofSeconds(1), "the practitioner sees nothing", () -> ned.statusOf(page()) == 404);
        practice.isNotSharedAnyMore();
        Today.open(ipad).has(BLOCK).hasDone(BLOCK);
    }

    @Test
    @Order(6)
    void nothingWentWrongUnseen() {
        assertThat(Stream.concat(ned.troubles().stream(), ipad.troubles().stream()))
                .isEmpty();
    }

    private String page() {
        return "/api/programs/v1/practice/patients/" + person.memberId();
    }
}
