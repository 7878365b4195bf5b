package au.standcorrected.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import au.standcorrected.gateway.peers.Browser;
import au.standcorrected.gateway.peers.Peers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(Peers.class)
@DisplayName("Staying signed in")
class StayingSignedInTest {
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration PAST_HALF = Duration.ofMinutes(8);
    private static final String FAILURE = "failure";
    private static final String ME = "/api/accounts/v1/me";

    @BeforeEach
    void freshPeers() {
        Peers.keycloak().reset();
        Peers.accounts().forget();
    }

    @AfterEach
    void letFailuresPass(TestInfo test) {
        // After a failure nobody asks Keycloak for a moment; the next test shall not be part of that moment.
        if (test.getTags().contains(FAILURE)) {
            waitFor(Refreshes.ALL_WAIT);
        }
    }

    @Test
    @DisplayName("asks Keycloak nothing in the first half of a token's life")
    void firstHalf() {
        Peers.keycloak().issueTokensAged(Duration.ofMinutes(7), LIFE);
        Browser browser = Browser.signedIn();

        browser.get(ME);

        assertEquals(0, Peers.keycloak().attempts());
    }

    @Test
    @DisplayName("refreshes once although twenty first requests come at once, and gives all of them the new token")
    void onlyOneRefresh() {
        Browser browser = signedInPastHalf();
        Peers.keycloak().answerAfter(Duration.ofMillis(300));
        Peers.accounts().forget();

        List<CompletableFuture<HttpResponse<String>>> requests = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            requests.add(browser.copy().getAsync(ME));
        }
        List<HttpResponse<String>> answers =
                requests.stream().map(CompletableFuture::join).toList();

        assertEquals(1, Peers.keycloak().refreshes());
        assertEquals(Set.of(200), answers.stream().map(HttpResponse::statusCode).collect(Collectors.toSet()));
        Set<String> tokens = Peers.accounts().received().stream()
                .map(received -> received.headers().get("Authorization"))
                .collect(Collectors.toSet());
        assertEquals(1, tokens.size());
        assertEquals(Set.of(true), freshness(tokens));
        assertTrue(answers.stream().allMatch(answer -> answer.headers().allValues("Set-Cookie").stream()
                .anyMatch(cookie -> cookie.startsWith("q_session_rt="))));
    }

    @Test
    @DisplayName("does not refresh again for a request that still carries the old cookies")
    void lateRequest() {
        Browser browser = signedInPastHalf();
        Browser late = browser.copy();
        browser.get(ME);

        assertEquals(200, late.get(ME).statusCode());

        assertEquals(1, Peers.keycloak().attempts());
    }

    @Test
    @DisplayName("keeps the session that the refreshed cookies carry")
    void refreshedCookies() {
        Browser browser = signedInPastHalf();
        String old = browser.cookies().get("q_session");
        browser.get(ME);
        assertNotEquals(old, browser.cookies().get("q_session"));

        assertTrue(browser.session().getBoolean("signedIn"));

        assertEquals(1, Peers.keycloak().attempts());
    }

    @Test
    @Tag(FAILURE)
    @DisplayName("notices nothing while Keycloak is stopped and the token still holds, and hardly asks")
    void keycloakStopped() {
        Browser browser = signedInPastHalf();
        Peers.keycloak().stop();
        try {
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                assertEquals(200, browser.get(ME).statusCode());
                assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 500);
            }
            assertTrue(browser.session().getBoolean("signedIn"));
            assertNotNull(Peers.accounts().last().headers().get("Authorization"));
        } finally {
            Peers.keycloak().start();
        }
    }

    @Test
    @Tag(FAILURE)
    @DisplayName("does not ask a failing Keycloak again for every request")
    void keycloakFailing() {
        Browser browser = signedInPastHalf();
        Peers.keycloak().fail(true);

        for (int i = 0; i < 10; i++) {
            assertEquals(200, browser.get(ME).statusCode());
        }

        assertEquals(1, Peers.keycloak().attempts());
    }

    @Test
    @DisplayName("does not wait for a Keycloak that hangs while the token still holds")
    void keycloakHanging() {
        Browser browser = signedInPastHalf();
        Peers.keycloak().answerAfter(Duration.ofSeconds(4));

        long start = System.nanoTime();
        assertEquals(200, browser.get(ME).statusCode());

        assertTrue(Duration.ofNanos(System.nanoTime() - start).toMillis() < 2_000);
    }

    @Test
    @Tag(FAILURE)
    @DisplayName("passes nobody's request on once the token has expired and Keycloak is away, but keeps the cookies")
    void expiredWhileAway() {
        Peers.keycloak().issueTokensAged(LIFE.minusSeconds(2), LIFE);
        Browser browser = new Browser();
        signInWithoutVisitingTheApp(browser);
        Peers.keycloak().stop();
        try {
            waitUntilExpired();
            browser.get(ME);
            assertNull(Peers.accounts().last().headers().get("Authorization"));
            assertFalse(browser.session().getBoolean("signedIn"));
            assertEquals(503, browser.get("/session/sign-in").statusCode());
        } finally {
            Peers.keycloak().start();
        }
        waitFor(Refreshes.FAILURE_KEPT.plusSeconds(1));

        assertTrue(browser.session().getBoolean("signedIn"));
    }

    @Test
    @DisplayName("is over as soon as Keycloak says that the session has ended")
    void endedElsewhere() {
        Browser browser = signedInPastHalf();
        Peers.keycloak().endSessions(true);

        browser.get(ME);

        assertNull(Peers.accounts().last().headers().get("Authorization"));
        assertTrue(browser.cookies().keySet().stream().noneMatch(name -> name.startsWith("q_session")));
    }

    @Test
    @DisplayName("ends for staff after twelve hours with the question for the password, and not for subscribers")
    void staff() {
        Peers.keycloak().nextPerson("subscriber", Duration.ofHours(13));
        assertTrue(Browser.signedIn().session().getBoolean("signedIn"));
        Peers.keycloak().nextPerson("reception", Duration.ofHours(11));
        assertTrue(Browser.signedIn().session().getBoolean("signedIn"));

        Peers.keycloak().nextPerson("reception", Duration.ofHours(13));
        Browser receptionist = new Browser();
        signInWithoutVisitingTheApp(receptionist);

        assertFalse(receptionist.session().getBoolean("signedIn"));
        assertTrue(receptionist.cookies().containsKey("ask_again"));
        assertTrue(receptionist.cookies().keySet().stream().noneMatch(name -> name.startsWith("q_session")));
    }

    private static Browser signedInPastHalf() {
        Peers.keycloak().issueTokensAged(PAST_HALF, LIFE);
        Browser browser = new Browser();
        signInWithoutVisitingTheApp(browser);
        assertEquals(0, Peers.keycloak().attempts());
        return browser;
    }

    /** Stops before the last redirect, which would look at the session and refresh it. */
    private static void signInWithoutVisitingTheApp(Browser browser) {
        HttpResponse<String> response = browser.get("/session/sign-in");
        for (int hop = 0; hop < 2; hop++) {
            response = browser.get(response.headers().firstValue("Location").orElseThrow());
        }
    }

    private static Set<Boolean> freshness(Set<String> authorizations) {
        return authorizations.stream()
                .map(header -> new Tokens("", header.substring("Bearer ".length()), ""))
                .map(tokens -> !tokens.inRefreshWindow(Instant.now()))
                .collect(Collectors.toSet());
    }

    private static void waitUntilExpired() {
        waitFor(Duration.ofSeconds(3));
    }

    private static void waitFor(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
