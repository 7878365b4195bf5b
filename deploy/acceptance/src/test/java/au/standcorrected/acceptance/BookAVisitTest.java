package au.standcorrected.acceptance;

import static au.standcorrected.acceptance.Soon.within;
import static org.assertj.core.api.Assertions.assertThat;

import au.standcorrected.acceptance.browser.Browsers;
import au.standcorrected.acceptance.browser.Window;
import au.standcorrected.acceptance.pages.Door;
import au.standcorrected.acceptance.pages.Mailbox;
import au.standcorrected.acceptance.pages.VisitLetter;
import au.standcorrected.acceptance.pages.Visits;
import au.standcorrected.acceptance.people.Joining;
import au.standcorrected.acceptance.people.Keycloak;
import au.standcorrected.acceptance.people.Login;
import au.standcorrected.acceptance.people.Person;
import au.standcorrected.acceptance.platform.OnThePlatform;
import au.standcorrected.acceptance.platform.Platform;
import com.microsoft.playwright.Locator;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(4)
@OnThePlatform
@StepByStep
@DisplayName("Somebody books a visit, moves it, and watches a film while their access lasts")
class BookAVisitTest {
    private static final String VISITS = "/api/booking/v1/me/appointments";
    private static final String HOLDS = "/api/booking/v1/me/holds";
    private static final String FILMS = "/api/media/v1/me/films";
    /** A connection that falters is dropped by the mail server after half a minute; the letter is then sent again. */
    private static final Duration A_LETTER = Duration.ofMinutes(1);

    private final Login login = Login.stranger();
    private final Login quicker = Login.stranger();
    private Platform platform;
    private Browsers browsers;
    private Window window;
    private Person person;
    private Mailbox mailbox;

    @BeforeAll
    void somebodyOnTrial() {
        platform = Platform.running();
        new Keycloak(platform).add(List.of(login, quicker));
        person = Person.signedIn(platform, login);
        new Joining(person::request).registerAgreeAndStartTrial();
        mailbox = new Mailbox(platform, login.email());
        browsers = Browsers.start(platform);
        window = browsers.open();
        window.go("/session/sign-in?then=/app/book");
        new Door(window).signIn(login);
    }

    @AfterAll
    void closeTheBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void booksHalfAnHourInSunburyInFourTaps() {
        Visits visits = new Visits(window)
                .choose("Sunbury", "Anyone", "Standard visit, 30")
                .lastDayOffered();
        window.look("30-book-a-time");

        visits.take(visits.times().first());
        window.look("31-book-details");
        visits.confirm("The lift is easier for me than the stairs.");

        Map<String, Object> visit = upcoming().get(0);
        assertThat(visit).containsEntry("state", "booked").containsEntry("canChange", true);
        assertThat(window.troubles()).isEmpty();
    }

    @Test
    @Order(2)
    void readsTheLetterAndItsFileOpensInAnotherCalendar() {
        within(A_LETTER, "a letter about the visit", () -> !mailbox.visits().isEmpty());
        VisitLetter first = mailbox.visits().get(0);

        assertThat(mailbox.visits()).hasSize(1);
        assertThat(first.method()).isEqualTo("REQUEST");
        assertThat(first.status()).isEqualTo("CONFIRMED");
        assertThat(first.sequence()).isZero();
        assertThat(first.startsAt()).isEqualTo(startsAt(upcoming().get(0)));
        assertThat(first.subject()).doesNotContainIgnoringCase("sacroiliac").contains("visit");
    }

    @Test
    @Order(3)
    void movesItAndTheFileUpdatesInPlace() {
        new Visits(window).move();

        within(A_LETTER, "a second letter", () -> mailbox.visits().size() == 2);
        VisitLetter first = mailbox.visits().get(0);
        VisitLetter second = mailbox.visits().get(1);
        assertThat(second.uid()).isEqualTo(first.uid());
        assertThat(second.sequence()).isEqualTo(1);
        assertThat(second.method()).isEqualTo("REQUEST");
        assertThat(second.startsAt()).isEqualTo(startsAt(upcoming().get(0))).isNotEqualTo(first.startsAt());
        window.look("33-visits");
    }

    @Test
    @Order(4)
    void whoeverIsAMomentLaterIsToldKindly() {
        Person other = Person.signedIn(platform, quicker);
        Visits visits = new Visits(window)
                .choose("Melton", "Dr Ned Ironbark", "Standard visit, 30")
                .lastDayOffered();
        Locator wanted = visits.times().first();
        String words = wanted.innerText();
        Map<String, Object> slot = firstSlotOfTheLastDay(other);
        Response taken = other.request()
                .body(Map.of(
                        "clinic",
                        "melton",
                        "kind",
                        "standard",
                        "practitioner",
                        slot.get("practitioner"),
                        "startsAt",
                        slot.get("startsAt")))
                .post(HOLDS);
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(201);

        visits.take(wanted).isToldThatItWasJustTaken();

        window.look("34-just-taken");
        assertThat(words).isNotBlank();
    }

    @Test
    @Order(5)
    void theFilmPlaysAndSeeks() {
        window.go("/app/films");
        window.page().locator("video").first().waitFor();
        window.look("35-films");

        Object seconds = window.page()
                .evaluate(
                        """
                        async () => {
                          const film = document.querySelector('video');
                          film.muted = true;
                          await film.play();
                          await new Promise(seen => film.addEventListener('timeupdate', seen, {once: true}));
                          film.currentTime = 40;
                          await new Promise(there => film.addEventListener('seeked', there, {once: true}));
                          film.pause();
                          return film.currentTime;
                        }""");

        assertThat(((Number) seconds).doubleValue()).isBetween(40.0, 42.0);
    }

    @Test
    @Order(6)
    void whenAccessEndsTheFilmStopsAtTheNextRequestAndTheVisitStays() {
        String film = person.request().get(FILMS).jsonPath().getString("items[0].file");
        assertThat(range(film, "bytes=0-999").statusCode()).isEqualTo(206);

        Person.signedIn(platform, Login.ADMIN)
                .request()
                .post("/api/accounts/v1/members/" + person.memberId() + "/subscription/end")
                .then()
                .statusCode(200);

        within(
                Duration.ofSeconds(1),
                "the next range is refused",
                () -> range(film, "bytes=1000-1999").statusCode() == 403);
        assertThat(range(film, "bytes=0-999").contentType()).startsWith("application/problem+json");
        assertThat(upcoming()).hasSize(1);
        window.go("/app/films");
        assertThat(window.page().locator("video").count()).isZero();
        window.look("36-films-after-access");
    }

    private Response range(String film, String range) {
        return person.request().header("Range", range).get(film);
    }

    private List<Map<String, Object>> upcoming() {
        return person.request().get(VISITS + "?when=upcoming").jsonPath().getList("items");
    }

    private static Instant startsAt(Map<String, Object> visit) {
        return Instant.parse(String.valueOf(visit.get("startsAt")));
    }

    /** What the page shows as the first time of its last day, asked as the page asks. */
    private Map<String, Object> firstSlotOfTheLastDay(Person asking) {
        String practitioner = asking.request()
                .get("/api/booking/v1/practitioners?clinic=melton")
                .jsonPath()
                .getString("items.find { it.name == 'Dr Ned Ironbark' }.id");
        String date = window.page()
                .locator("button[aria-pressed=true] strong")
                .first()
                .innerText();
        LocalDate today = LocalDate.now(ZoneId.of("Australia/Melbourne"));
        LocalDate day = today;
        DateTimeFormatter shown = DateTimeFormatter.ofPattern("d MMM", Locale.forLanguageTag("en-AU"));
        while (!shown.format(day).replace(".", "").equals(date.replace(".", ""))) {
            day = day.plusDays(1);
            assertThat(day).isBefore(today.plusDays(60));
        }
        String startsAt = asking.request()
                .get("/api/booking/v1/slots?clinic=melton&kind=standard&practitioner=%s&from=%s&to=%s"
                        .formatted(practitioner, day, day))
                .jsonPath()
                .getString("days[0].slots[0].startsAt");
        return Map.of("practitioner", practitioner, "startsAt", startsAt);
    }
}
